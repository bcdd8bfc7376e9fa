using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>RFC 9110 section 15.4.4: what was done has its answer elsewhere, to be fetched with GET.</summary>
internal sealed class SeeOther(string path) : ActionResult
{
    private const string Unsafe = " \"<>\\^`{|}";

    public static SeeOther To(string path) => new(path);

    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = Escape(path);
    }

    // RFC 3986 section 2: what no address may hold is percent-encoded; what is encoded already stays as it is.
    private static string Escape(string path)
    {
        var escaped = new StringBuilder();
        foreach (var rune in path.EnumerateRunes())
        {
            escaped.Append(
                rune.IsAscii && !Unsafe.Contains((char)rune.Value, StringComparison.Ordinal)
                    ? rune.ToString()
                    : Uri.EscapeDataString(rune.ToString())
            );
        }

        return escaped.ToString();
    }
}
