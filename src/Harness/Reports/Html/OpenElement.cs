namespace ScimConformance.Harness.Reports.Html;

/// <summary>An element that has been opened; disposing it writes its end tag.</summary>
internal readonly struct OpenElement(HtmlWriter html, string tag) : IDisposable
{
    public void Dispose() => html.End(tag);
}
