using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Checks;

/// <summary>What resources say of themselves in id and meta (RFC 7643 section 3.1).</summary>
internal static partial class MetaChecks
{
    private const string Reserved = "bulkId";
    private static readonly string[] Identifiers = ["id", "location"];
    private static readonly string[] Times = ["created", "lastModified"];

    /// <summary>
    /// In the answer to the creation the time of the last change is that of the creation, as far as both are precise. Where only
    /// a later retrieval differs, the provider may have changed the resource itself: a warning.
    /// </summary>
    public static IEnumerable<Discrepancy?> IsUnchanged(Exchange creation, Exchange retrieval) =>
        [
            Json.Member(Json.ObjectOf(creation), "meta") is null ? null : HasOneTime(creation),
            HasOneTime(retrieval)?.AsWarning(),
        ];

    /// <summary>Whether the provider says times to less than a second.</summary>
    public static bool HasFractions(Exchange exchange) =>
        DigitsOf(Shown(exchange, "lastModified")) > 0;

    /// <summary>The time of the last change is later than in an earlier retrieval.</summary>
    public static Discrepancy? WasChangedLater(Exchange now, Exchange before) =>
        (InstantOf(now, "lastModified"), InstantOf(before, "lastModified"))
            is ({ } later, { } earlier)
        && later > earlier
            ? null
            : new(
                $"a later meta.lastModified than {Shown(before, "lastModified")}",
                Shown(now, "lastModified"),
                now
            );

    /// <summary>The times in meta are xsd:dateTimes (RFC 7643 section 2.3.5); one without a zone is a warning (ruling N51).</summary>
    public static IEnumerable<Discrepancy?> HasDateTimes(Exchange exchange) =>
        Times
            .Select(name => Json.At(Json.ObjectOf(exchange), "meta", name))
            .Where(node => Json.Text(node) is not null)
            .Select(node => DateTimeOf(node, exchange));

    /// <summary>No id and no location in the answer holds the word that bulk requests reserve.</summary>
    public static IEnumerable<Discrepancy?> HoldsNoReservedWord(Exchange exchange) =>
        JsonWalk
            .Members(Json.ObjectOf(exchange))
            .Where(member =>
                Identifiers.Contains(member.Key, StringComparer.OrdinalIgnoreCase)
                && Json.Text(member.Value)?.Contains(Reserved, StringComparison.OrdinalIgnoreCase)
                    is true
            )
            .Select(member => new Discrepancy(
                $"{member.Key} without the word {Reserved}",
                ValueChecks.Show(member.Value),
                exchange
            ));

    /// <summary>
    /// The location leads to the resource of this id. <paramref name="followed"/> is what is there; null where the location leads
    /// away from the provider, and then its text must end in the id.
    /// </summary>
    public static Discrepancy? LeadsTo(Exchange exchange, string id, Exchange? followed)
    {
        var location = Json.Text(Json.At(Json.ObjectOf(exchange), "meta", "location"));
        if (followed is not null)
        {
            return ValueChecks.Is(followed, "id", JsonValue.Create(id));
        }

        return location?.EndsWith($"/{Uri.EscapeDataString(id)}", StringComparison.Ordinal) is true
            ? null
            : new($"a meta.location that ends in {id}", location ?? "no meta.location", exchange);
    }

    /// <summary>
    /// What the answer to a write shows at the path is stored. An optional attribute may be left out (ruling N85), but one that is
    /// shown and then lost is a failure outright.
    /// </summary>
    public static Discrepancy? KeepsWhatItShowed(Exchange answer, Exchange stored, string path) =>
        ResourcePath.First(Json.ObjectOf(answer), path) is { } shown
        && !SameValue.Are(shown, ResourcePath.First(Json.ObjectOf(stored), path))
            ? new Discrepancy(
                $"{path} to be stored as the answer showed it: {ValueChecks.Show(shown)}",
                ValueChecks.Show(ResourcePath.First(Json.ObjectOf(stored), path)),
                stored
            )
            {
                Severity = Severity.Fail,
            }
            : null;

    private static Discrepancy? HasOneTime(Exchange exchange)
    {
        var (created, changed) = (Shown(exchange, "created"), Shown(exchange, "lastModified"));
        return
            ValueKind.InstantOf(created) is { } one
            && ValueKind.InstantOf(changed) is { } other
            && AreSame(one, other, Math.Min(DigitsOf(created), DigitsOf(changed)))
            ? null
            : new($"meta.lastModified to be meta.created, {created}", changed, exchange);
    }

    private static bool AreSame(DateTimeOffset one, DateTimeOffset other, int digits)
    {
        var unit = TimeSpan.TicksPerSecond / (long)Math.Pow(10, Math.Min(digits, 7));
        return one.UtcTicks / unit == other.UtcTicks / unit;
    }

    private static int DigitsOf(string text) => Fraction().Match(text).Groups["digits"].Length;

    private static DateTimeOffset? InstantOf(Exchange exchange, string name) =>
        ValueKind.InstantOf(Shown(exchange, name));

    private static string Shown(Exchange exchange, string name) =>
        Json.Text(Json.At(Json.ObjectOf(exchange), "meta", name)) ?? $"no meta.{name}";

    private static Discrepancy? DateTimeOf(JsonNode? node, Exchange exchange)
    {
        var match = DateTime().Match(Json.Text(node) ?? "");
        return !match.Success || ValueKind.InstantOf(Json.Text(node)) is null
                ? new("a date, T and a time", ValueChecks.Show(node), exchange)
            : match.Groups["zone"].Length == 0
                ? new Discrepancy(
                    "a dateTime with a time zone",
                    ValueChecks.Show(node),
                    exchange
                ).AsWarning()
            : null;
    }

    [GeneratedRegex(
        @"T\d\d:\d\d:\d\d\.(?<digits>\d+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Fraction();

    [GeneratedRegex(
        @"^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(?<zone>Z|[+-]\d\d:\d\d)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DateTime();
}
