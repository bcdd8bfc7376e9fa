using System.Globalization;
using System.Text.Json;

namespace ScimConformance.LoadDriver.Measuring;

/// <summary>The measurements for people, and as JSON for scripts.</summary>
internal sealed record Report(
    string Url,
    int Connections,
    int Users,
    double Seconds,
    IReadOnlyList<Measurement> Results
)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Layout);

    public IEnumerable<string> Lines() =>
        Results
            .Select(Line)
            .Prepend(
                $"{"operation", -14} {"per second", 10} {"p50 ms", 9} {"p90 ms", 9} {"p99 ms", 9} {"max ms", 9} {"errors", 7}"
            );

    private static string Line(Measurement measured) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{measured.Operation, -14} {measured.PerSecond, 10:F0} {measured.P50, 9:F3} {measured.P90, 9:F3} {measured.P99, 9:F3} {measured.Max, 9:F3} {measured.Errors, 7}"
        );
}
