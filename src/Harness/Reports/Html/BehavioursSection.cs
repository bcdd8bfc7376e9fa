using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>Which way the target goes where the RFCs leave it open: no judgement, but what a client's author wants to know.</summary>
internal sealed class BehavioursSection(HtmlWriter html)
{
    public void Write(IReadOnlyList<Behaviour> behaviours)
    {
        if (behaviours.Count == 0)
        {
            return;
        }

        using (html.Begin("section", ("id", "behaviours"), ("aria-labelledby", "behaviours-title")))
        {
            html.Element("h2", "Where the RFCs leave it open", ("id", "behaviours-title"));
            html.Element("p", "The target …");
            using (html.Begin("ul"))
            {
                foreach (var behaviour in behaviours)
                {
                    html.Element("li", $"{behaviour.Way} ({behaviour.Ruling})");
                }
            }
        }
    }
}
