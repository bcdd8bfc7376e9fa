using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What became of a write (RFC 7644 sections 3.3, 3.5.1, 3.6).</summary>
internal static class WriteChecks
{
    /// <summary>The answer, or what its Location leads to, had an id.</summary>
    public static Discrepancy? HasId(Exchange creation, string? given) =>
        given is { Length: > 0 }
            ? null
            : new("an id that the provider gives", AnswerText.Of(creation), creation);

    /// <summary>
    /// The id is the provider's own. A refusal just because the client sent one is a warning (ruling N24); to take it is the failure.
    /// </summary>
    public static Discrepancy? IgnoresId(Exchange creation, string? given, string sent) =>
        creation.Answer.Status is 400
            ? new Discrepancy(
                $"that the id {sent} is ignored",
                AnswerText.Of(creation),
                creation
            ).AsWarning()
        : given is null
            ? new("a new resource with an id of the provider's", AnswerText.Of(creation), creation)
        : string.Equals(given, sent, StringComparison.Ordinal)
            ? new("an id of the provider's", $"that of the client, {sent}", creation)
        : null;

    /// <summary>
    /// A create without a required value is refused with 400, or the provider fills it in: with
    /// <paramref name="fillingWarns"/> that is a warning. <paramref name="stored"/> is the resource if there is one.
    /// </summary>
    public static IEnumerable<Discrepancy?> IsDemanded(
        Exchange creation,
        Exchange? stored,
        string path,
        bool fillingWarns
    )
    {
        if (creation.Answer.Status is not (>= 200 and < 300))
        {
            return RefusalChecks.Refused(creation, 400, ["invalidValue"]);
        }

        var found = new Discrepancy(
            $"a refusal for want of {path}",
            $"{AnswerText.Of(creation)}, and {ValueChecks.Show(ResourcePath.First(Json.ObjectOf(stored), path))} is stored",
            creation
        );
        return
        [
            stored is null || IsEmpty(Json.ObjectOf(stored), path) ? found
            : fillingWarns ? found.AsWarning()
            : null,
        ];
    }

    /// <summary>
    /// A replacement without a required value is refused and changes nothing. To keep the old value is a warning (ruling N20), to show
    /// another in its place a default.
    /// </summary>
    public static IEnumerable<Discrepancy?> KeepsRequired(
        Exchange answer,
        Exchange before,
        Exchange stored,
        string path
    )
    {
        if (answer.Answer.Status is not (>= 200 and < 300))
        {
            return
            [
                .. RefusalChecks.Refused(answer, 400, ["invalidValue"]),
                .. ResourceChecks.IsAsBefore(stored, before),
            ];
        }

        var found = new Discrepancy(
            $"a refusal for want of {path}",
            $"{AnswerText.Of(answer)}, and {ValueChecks.Show(ResourcePath.First(Json.ObjectOf(stored), path))} is stored",
            answer
        );
        return
        [
            IsEmpty(Json.ObjectOf(stored), path) ? found
            : SameValue.Are(
                ResourcePath.First(Json.ObjectOf(before), path),
                ResourcePath.First(Json.ObjectOf(stored), path)
            )
                ? found.AsWarning()
            : null,
        ];
    }

    /// <summary>
    /// What a replacement left out is cleared or has a default, and the answer says the same as what is stored. To keep the old value
    /// and show it is a warning (ruling N19).
    /// </summary>
    public static IEnumerable<Discrepancy?> IsCleared(
        Exchange answer,
        Exchange before,
        Exchange stored,
        string path
    )
    {
        var (shown, now) = (At(answer, path), At(stored, path));
        return
        [
            AnswerChecks.Succeeded(answer),
            Json.ObjectOf(answer) is not null && !SameValue.Are(shown, now)
                ? new(
                    $"{path} to be stored as the answer shows it: {ValueChecks.Show(shown)}",
                    ValueChecks.Show(now),
                    stored
                )
                : null,
            SameValue.Are(now, At(before, path))
                ? new Discrepancy(
                    $"{path} to be cleared, or a default",
                    $"the old value {ValueChecks.Show(now)}",
                    stored
                ).AsWarning()
                : null,
        ];
    }

    /// <summary>404; a refusal with 400 or 403 changes nothing either, and is a warning.</summary>
    public static Discrepancy? FoundNothing(Exchange exchange)
    {
        var found = AnswerChecks.NotFound(exchange);
        return exchange.Answer.Status is 400 or 403 ? found?.AsWarning() : found;
    }

    /// <summary>No two of the ids are the same, and each is there.</summary>
    public static Discrepancy? AreDistinct(Exchange last, IReadOnlyList<string?> ids) =>
        ids.Contains(null, StringComparer.Ordinal) ? new("an id", AnswerText.Of(last), last)
        : ids.Distinct(StringComparer.Ordinal).Count() == ids.Count ? null
        : new("ids that nobody had before", string.Join(", ", ids), last);

    /// <summary>A query by a name finds nobody; one that the provider refuses shows nothing (ruling N84).</summary>
    public static Discrepancy? FindsNobody(Exchange query) =>
        query.Answer.Status is 400 or 403 or 501 ? null : ListChecks.IsEmpty(query);

    private static JsonNode? At(Exchange exchange, string path) =>
        ResourcePath.First(Json.ObjectOf(exchange), path);

    private static bool IsEmpty(JsonObject? document, string path) =>
        ResourcePath.IsUnassigned(document, path)
        || Json.Text(ResourcePath.First(document, path)) is "";
}
