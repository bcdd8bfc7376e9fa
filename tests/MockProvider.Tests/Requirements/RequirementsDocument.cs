using System.Globalization;
using System.Text;

namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>Renders docs/requirements.md: each row of the catalogue with the tests that prove it, or why none can.</summary>
internal sealed class RequirementsDocument
{
    private readonly ILookup<string, string> _tests = Proofs.All.ToLookup(
        proof => proof.Requirement,
        proof => proof.Test,
        StringComparer.Ordinal
    );

    private readonly ILookup<string, string> _reasons = Catalogue.Unproven.ToLookup(
        row => row.Id,
        row => row.Reason,
        StringComparer.Ordinal
    );

    public IEnumerable<string> Open =>
        Catalogue
            .Requirements.Where(row => !IsProven(row) && !_reasons[row.Id].Any())
            .Select(row => row.Id);

    public IEnumerable<string> Contradicted =>
        Catalogue
            .Requirements.Where(row => IsProven(row) && _reasons[row.Id].Any())
            .Select(row => row.Id);

    public string Render()
    {
        var text = new StringBuilder();
        WriteTotals(text);
        foreach (var document in Grouped(Catalogue.Requirements, row => row.Document))
        {
            Line(text, $"\n## {document.Key.Replace("RFC", "RFC ", StringComparison.Ordinal)}");
            foreach (var section in Grouped(document, row => row.Section))
            {
                Line(text, $"\n### Section {section.Key}\n");
                Line(text, "| id | level | statement | proven by |\n|---|---|---|---|");
                foreach (var row in section)
                {
                    Line(
                        text,
                        $"| {row.Id} | {row.Level} | {Escaped(row.Statement)} | {Cell(row)} |"
                    );
                }
            }
        }

        return text.ToString();
    }

    private void WriteTotals(StringBuilder text)
    {
        var proven = Catalogue.Requirements.Count(IsProven);
        var open = Open.Count();
        Line(text, "# Requirements and their proofs\n");
        Line(
            text,
            """
            Generated from spec/requirements.tsv, spec/unproven.tsv and the `[Proves]` attributes of tests/MockProvider.Tests.
            A test proves a row if it would fail on the row's typical fault. To write this file anew:
            `UPDATE_GENERATED=1 dotnet test --project tests/MockProvider.Tests --filter "FullyQualifiedName~RequirementsTests"`.

            """
        );
        Line(text, "| requirements | proven by a test | no test can | open |\n|---|---|---|---|");
        Line(
            text,
            $"| {Catalogue.Requirements.Count} | {proven} | {Catalogue.Unproven.Count} | {open} |"
        );
    }

    private bool IsProven(Requirement row) => _tests[row.Id].Any() || _tests[row.SameAs].Any();

    private string Cell(Requirement row)
    {
        if (_tests[row.Id].Any())
        {
            return string.Join("<br>", _tests[row.Id].Select(test => $"`{test}`"));
        }

        return _tests[row.SameAs].Any() ? $"says the same as {row.SameAs}"
            : _reasons[row.Id].Any() ? $"No test: {Escaped(_reasons[row.Id].First())}"
            : "open";
    }

    private static IEnumerable<IGrouping<string, Requirement>> Grouped(
        IEnumerable<Requirement> rows,
        Func<Requirement, string> key
    ) => rows.GroupBy(key, StringComparer.Ordinal);

    private static string Escaped(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal);

    private static void Line(StringBuilder text, FormattableString line) =>
        Line(text, line.ToString(CultureInfo.InvariantCulture));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
