using System.Globalization;
using System.Text;
using ScimConformance.MockProvider.Deviations;
using ScimConformance.MockProvider.Tests.Organizations;

namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>Renders docs/behaviours.md: each documented behaviour with what shows it.</summary>
internal sealed class BehavioursDocument
{
    private const string Nothing = "";

    private readonly ILookup<string, Scenario> _scenarios = Scenarios.All.ToLookup(
        scenario => scenario.Requirement,
        StringComparer.Ordinal
    );

    private readonly ILookup<string, string> _deviations = DeviationCatalogue.All.ToLookup(
        deviation => deviation.Requirement,
        deviation => deviation.Id,
        StringComparer.Ordinal
    );

    private readonly ILookup<string, string> _tests = Proofs.All.ToLookup(
        proof => proof.Requirement,
        proof => proof.Test,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, string> _reasons = Behaviours.Unobserved.ToDictionary(
        row => row.Id,
        row => row.Reason,
        StringComparer.Ordinal
    );

    /// <summary>Rows that ought to have a scenario, and have neither one nor a reason.</summary>
    public IEnumerable<string> Owed =>
        Behaviours
            .All.Where(row =>
                row.IsOwed && !_scenarios[row.Id].Any() && !_reasons.ContainsKey(row.Id)
            )
            .Select(row => row.Id);

    /// <summary>Rows that have a scenario and a reason why they have none.</summary>
    public IEnumerable<string> Contradicted =>
        Behaviours
            .All.Where(row => _scenarios[row.Id].Any() && _reasons.ContainsKey(row.Id))
            .Select(row => row.Id);

    public string Render()
    {
        var text = new StringBuilder();
        WriteTotals(text);
        foreach (var topic in Behaviours.All.GroupBy(Topic, StringComparer.Ordinal))
        {
            Line(text, $"\n## {topic.Key}\n");
            Line(
                text,
                "| id | certainty | behaviour | scenarios | deviations | code, option or test |\n|---|---|---|---|---|---|"
            );
            foreach (var row in topic)
            {
                Line(
                    text,
                    $"| {row.Id} | {row.Certainty} | {Escaped(row.Statement)} | {ShownBy(row)} | {Code(_deviations[row.Id])} | {Elsewhere(row)} |"
                );
            }
        }

        return text.ToString();
    }

    private void WriteTotals(StringBuilder text)
    {
        Line(text, "# Documented behaviours and what shows them\n");
        Line(
            text,
            """
            Generated from spec/behaviours.tsv, spec/unobserved.tsv, the tags of features/datadog, the provider's deviations, the
            options' descriptions and the `[Proves]` attributes of tests/MockProvider.Tests. A row that is sure or likely and can be
            observed has a scenario, or a reason in spec/unobserved.tsv. What is open is an option. To write this file anew:
            `UPDATE_GENERATED=1 dotnet test --project tests/MockProvider.Tests --filter "FullyQualifiedName~BehavioursTests"`.

            """
        );
        Line(
            text,
            "| rows | with a scenario | with a deviation | with an option |\n|---|---|---|---|"
        );
        Line(
            text,
            $"| {Behaviours.All.Count} | {Behaviours.All.Count(row => _scenarios[row.Id].Any())} | {Behaviours.All.Count(row => _deviations[row.Id].Any())} | {Behaviours.All.Count(row => Options(row).Any())} |"
        );
    }

    private string ShownBy(Behaviour row)
    {
        var shown = _scenarios[row.Id]
            .Select(scenario => $"{scenario.Feature}: {Escaped(scenario.Rule)}")
            .ToList();
        return shown.Count > 0 ? string.Join("<br>", shown)
            : _reasons.TryGetValue(row.Id, out var reason) ? $"None: {Escaped(reason)}"
            : row switch
            {
                { Testable: "not-testable" } => "None: nothing outside the product shows it.",
                { Certainty: "open" } => "None: the documents leave it open.",
                { Certainty: "advice" } => "None: it is advice.",
                _ => Nothing,
            };
    }

    private string Elsewhere(Behaviour row) =>
        Code(Options(row).Select(option => $"option {option}").Concat(_tests[row.Id]));

    private static IEnumerable<string> Options(Behaviour row) =>
        OptionsDocument
            .Options.Where(option =>
                option.Value!["description"]!
                    .GetValue<string>()
                    .Split([' ', ',', ':'])
                    .Contains(row.Id, StringComparer.Ordinal)
            )
            .Select(option => option.Key);

    private static string Topic(Behaviour row) => row.Id.Split('-')[1];

    private static string Code(IEnumerable<string> names) =>
        string.Join("<br>", names.Select(name => $"`{name}`"));

    private static string Escaped(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal);

    private static void Line(StringBuilder text, FormattableString line) =>
        Line(text, line.ToString(CultureInfo.InvariantCulture));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
