using System.Globalization;
using System.Text.RegularExpressions;

namespace ScimConformance.Harness.Steps;

/// <summary>Durations as people write them: "47 hours, 59 minutes and 59 seconds".</summary>
[Binding]
internal sealed partial class DurationTransformation
{
    [StepArgumentTransformation(
        @"^(\d+ (?:day|hour|minute|second)s?(?:(?:, | and )\d+ (?:day|hour|minute|second)s?)*)$"
    )]
    public static TimeSpan ToDuration(string text) =>
        Part()
            .Matches(text)
            .Select(m =>
                (
                    Count: int.Parse(m.Groups["count"].ValueSpan, CultureInfo.InvariantCulture),
                    Unit: m.Groups["unit"].Value
                )
            )
            .Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Count * LengthOf(part.Unit));

    private static TimeSpan LengthOf(string unit) =>
        unit switch
        {
            "day" => TimeSpan.FromDays(1),
            "hour" => TimeSpan.FromHours(1),
            "minute" => TimeSpan.FromMinutes(1),
            _ => TimeSpan.FromSeconds(1),
        };

    [GeneratedRegex(
        @"(?<count>\d+) (?<unit>day|hour|minute|second)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Part();
}
