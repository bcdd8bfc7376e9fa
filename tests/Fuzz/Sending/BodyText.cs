using System.Text;
using System.Text.Unicode;

namespace ScimConformance.Fuzz.Sending;

/// <summary>Shows a body so that it can be sent again: as it is, or in base64 where it is no text.</summary>
internal static class BodyText
{
    private const int Shown = 4000;

    public static string Of(byte[] body)
    {
        if (!Utf8.IsValid(body))
        {
            return $"(base64) {Cut(Convert.ToBase64String(body))}";
        }

        return Cut(Encoding.UTF8.GetString(body));
    }

    private static string Cut(string text) =>
        text.Length <= Shown ? text : $"{text[..Shown]}… ({text.Length} characters)";
}
