namespace ScimConformance.Harness.Reports.Html;

/// <summary>A table with a head; on narrow screens its rows become blocks, for which cells carry data-label.</summary>
internal sealed class Table(HtmlWriter html, IReadOnlyList<string> columns)
{
    public void Write<T>(IEnumerable<T> items, Action<T> row)
    {
        using (html.Begin("table"))
        {
            using (html.Begin("thead"))
            using (html.Begin("tr"))
            {
                foreach (var column in columns)
                {
                    html.Element("th", column, ("scope", "col"));
                }
            }

            using (html.Begin("tbody"))
            {
                foreach (var item in items)
                {
                    using (html.Begin("tr"))
                    {
                        row(item);
                    }
                }
            }
        }
    }
}
