using System.Reflection;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>What stands around the sections: the head with its style sheet, and the main landmark.</summary>
internal sealed class PageFrame(HtmlWriter html)
{
    // A report is opened from disk and sent around: whatever it holds, it must load nothing.
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

    private static readonly string Css = ReadCss();

    public void Begin(string title)
    {
        html.Begin("html", ("lang", "en"));
        using (html.Begin("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            html.Void(
                "meta",
                ("name", "viewport"),
                ("content", "width=device-width, initial-scale=1")
            );
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Element("title", title);
            html.Style(Css);
        }

        html.Begin("body");
        html.Element("a", "Skip to the findings", ("class", "skip"), ("href", "#main"));
    }

    public void BeginMain() => html.Begin("main", ("id", "main"));

    public void End()
    {
        html.End("main");
        using (html.Begin("footer"))
        {
            html.Element(
                "p",
                "Written by ScimConformance. Times are UTC; secrets are shown as ***. The same result for programs: results.json."
            );
        }

        html.End("body");
        html.End("html");
    }

    private static string ReadCss()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("The resource report.css is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
