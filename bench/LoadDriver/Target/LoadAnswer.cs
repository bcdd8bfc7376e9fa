using System.Text;

namespace ScimConformance.LoadDriver.Target;

/// <summary>What came back. Anything but an expected status is a failure of the run, told with its body.</summary>
internal sealed record LoadAnswer(LoadRequest Request, int Status, byte[] Body)
{
    private const int Shown = 1000;

    public bool IsExpected => Request.Expected.Contains(Status);

    public string Problem
    {
        get
        {
            var text = Encoding.UTF8.GetString(Body);
            return $"{Request.Name}: {Request.Method} {Request.Path} was answered {Status}, expected {string.Join(" or ", Request.Expected)}; the body: {(text.Length > Shown ? text[..Shown] + "…" : text)}";
        }
    }
}
