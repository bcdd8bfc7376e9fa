using System.Net;
using System.Text;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>
/// Writes HTML. Every text and every attribute value is masked and escaped on its way in, whoever it comes from:
/// a target cannot put markup or a secret into a report.
/// </summary>
internal sealed class HtmlWriter(SecretMask mask)
{
    private readonly StringBuilder _text = new("<!DOCTYPE html>\n");

    /// <summary>Opens an element that ends when the answer is disposed. Attributes without a value are left out.</summary>
    public OpenElement Begin(
        string tag,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        _text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(name).Append("=\"").Append(Safe(value)).Append('"');
            }
        }

        _text.Append('>');
        return new OpenElement(this, tag);
    }

    /// <summary>An element that holds a text.</summary>
    public void Element(
        string tag,
        string text,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        using (Begin(tag, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element that has no end tag.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Begin(tag, attributes);

    public void Text(string text) => _text.Append(Safe(text));

    /// <summary>The only way in without escaping: a style sheet of the harness's own.</summary>
    public void Style(string css) => _text.Append("<style>\n").Append(css).Append("</style>\n");

    public void End(string tag) => _text.Append("</").Append(tag).Append(">\n");

    public override string ToString() => _text.ToString();

    private string Safe(string text) => WebUtility.HtmlEncode(Visible(mask.Text(text)));

    // HTML has no way to write most control characters, and servers send them.
    private static string Visible(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u0008')
        || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
            ? string.Concat(
                text.Select(c =>
                    char.IsControl(c) && c is not ('\n' or '\r' or '\t') ? '\uFFFD' : c
                )
            )
            : text;
}
