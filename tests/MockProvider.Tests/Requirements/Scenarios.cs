using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>Which rules of features/datadog are about which rows, by their tags, those of the feature and of the scenarios included.</summary>
internal static partial class Scenarios
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Path("features/datadog"), "*.feature")
            .Order(StringComparer.Ordinal)
            .SelectMany(Read)
            .Distinct(),
    ];

    private static IEnumerable<Scenario> Read(string file)
    {
        var feature = Path.GetFileNameWithoutExtension(file);
        var (pending, rule) = (new List<string>(), new List<string>());
        var name = "";
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
        {
            if (line.StartsWith('@'))
            {
                pending.AddRange(Row().Matches(line).Select(match => match.Value));
            }
            else if (line.StartsWith("Rule:", StringComparison.Ordinal))
            {
                name = line["Rule:".Length..].Trim();
                (rule, pending) = (pending, []);
            }
            else if (Beginning().IsMatch(line))
            {
                foreach (var row in rule.Concat(pending))
                {
                    yield return new Scenario(row, feature, name);
                }

                pending = [];
            }
        }
    }

    [GeneratedRegex("DD-[A-Z]+-[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex(
        "^(Example|Scenario|Scenario Outline):",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Beginning();
}
