namespace ScimConformance.Harness.Reports.Html;

/// <summary>What the target says of itself.</summary>
internal sealed class CapabilitiesSection(HtmlWriter html)
{
    public void Write(IReadOnlyDictionary<string, string> capabilities)
    {
        using (
            html.Begin("section", ("id", "capabilities"), ("aria-labelledby", "capabilities-title"))
        )
        {
            html.Element(
                "h2",
                "Capabilities that the target advertises",
                ("id", "capabilities-title")
            );
            if (capabilities.Count == 0)
            {
                html.Element(
                    "p",
                    "None: the target has no ServiceProviderConfig that could be read."
                );
                return;
            }

            using (html.Begin("dl", ("class", "facts tiles")))
            {
                foreach (
                    var (name, value) in capabilities.OrderBy(c => c.Key, StringComparer.Ordinal)
                )
                {
                    using (html.Begin("div"))
                    {
                        html.Element("dt", name);
                        html.Element("dd", value);
                    }
                }
            }
        }
    }
}
