using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>The top of the report: what was tested, when, and how it went.</summary>
internal sealed class SummarySection(HtmlWriter html)
{
    public void Write(RunResult run, int differences, int leftBehind)
    {
        using (html.Begin("header"))
        {
            html.Element("p", "SCIM 2.0 conformance report", ("class", "kicker"));
            html.Element("h1", run.Target.Name);
            WriteVerdict(run);
            new VerdictBar(html).Write(run);
            WriteFacts(run);
        }

        WriteContents(differences, leftBehind, run.Behaviours.Count);
    }

    private void WriteVerdict(RunResult run)
    {
        var sentence = VerdictSentence.Of(run);
        using (html.Begin("p", ("class", $"verdict {VerdictBadge.Class(sentence.Tone)}")))
        {
            html.Element("span", VerdictBadge.Sign(sentence.Tone), ("aria-hidden", "true"));
            html.Element("span", sentence.Text);
        }

        if (run.Filtered)
        {
            html.Element(
                "p",
                "Only a part of the scenarios ran: this says nothing about the others.",
                ("class", "note")
            );
        }
    }

    private void WriteFacts(RunResult run)
    {
        using (html.Begin("dl", ("class", "facts")))
        {
            Fact("Target", run.Target.Url?.AbsoluteUri ?? "the built-in reference provider");
            Fact("Started", Quantity.Instant(run.StartedAt));
            Fact("Took", Quantity.Duration(run.Duration));
            Fact(
                "Ports",
                run.Target.Ports.Count == 0
                    ? "SCIM only"
                    : $"SCIM, {string.Join(", ", run.Target.Ports)}"
            );
        }
    }

    private void Fact(string name, string value)
    {
        using (html.Begin("div"))
        {
            html.Element("dt", name);
            html.Element("dd", value);
        }
    }

    private void WriteContents(int differences, int leftBehind, int behaviours)
    {
        using (html.Begin("nav", ("aria-label", "Contents")))
        using (html.Begin("ul"))
        {
            Entry("#wrong", "What is wrong");
            if (differences > 0)
            {
                Entry("#differences", "Differences");
            }

            if (leftBehind > 0)
            {
                Entry("#left-behind", "Left behind");
            }

            Entry("#capabilities", "Capabilities");
            if (behaviours > 0)
            {
                Entry("#behaviours", "Behaviour");
            }

            Entry("#requirements", "Requirements");
            Entry("#scenarios", "Scenarios");
        }
    }

    private void Entry(string anchor, string text)
    {
        using (html.Begin("li"))
        {
            html.Element("a", text, ("href", anchor));
        }
    }
}
