namespace ScimConformance.Harness.Reports.Html;

/// <summary>What the clean-up could not remove from the target.</summary>
internal sealed class LeftBehindSection(HtmlWriter html)
{
    public void Write(IReadOnlyList<string> leftBehind)
    {
        if (leftBehind.Count == 0)
        {
            return;
        }

        using (
            html.Begin("section", ("id", "left-behind"), ("aria-labelledby", "left-behind-title"))
        )
        {
            html.Element("h2", "Left behind in the target", ("id", "left-behind-title"));
            html.Element(
                "p",
                "The clean-up could not remove everything that the run created. The verb sweep tries again."
            );
            using (html.Begin("ul", ("class", "text")))
            {
                foreach (var sentence in leftBehind)
                {
                    html.Element("li", sentence);
                }
            }
        }
    }
}
