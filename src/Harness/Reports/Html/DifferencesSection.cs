namespace ScimConformance.Harness.Reports.Html;

/// <summary>In which lines the result is not the accepted one.</summary>
internal sealed class DifferencesSection(HtmlWriter html)
{
    private static readonly string[] Columns = ["What changed", "Where", "Accepted", "Now"];

    public void Write(IReadOnlyList<SnapshotDifference> differences)
    {
        if (differences.Count == 0)
        {
            return;
        }

        using (
            html.Begin("section", ("id", "differences"), ("aria-labelledby", "differences-title"))
        )
        {
            html.Element("h2", "Differences to the accepted result", ("id", "differences-title"));
            html.Element(
                "p",
                "The result is not the one that was accepted. The verb accept makes this one the accepted result."
            );
            new Table(html, Columns).Write(differences, Row);
        }
    }

    private void Row(SnapshotDifference difference)
    {
        html.Element("th", difference.Kind, ("scope", "row"));
        html.Element("td", difference.Subject, ("data-label", Columns[1]));
        html.Element("td", difference.Accepted ?? "absent", ("data-label", Columns[2]));
        html.Element("td", difference.Received ?? "absent", ("data-label", Columns[3]));
    }
}
