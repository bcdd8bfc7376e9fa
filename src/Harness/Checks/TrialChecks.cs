using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What became of a value that a trial wrote, as far as its announcement promises.</summary>
internal static class TrialChecks
{
    public static Discrepancy? Accepted(Exchange answer, string what) =>
        answer.Answer.Status is >= 200 and < 300
            ? null
            : new($"{what} to be accepted", AnswerText.Of(answer), answer);

    /// <summary>
    /// The value stands at the place; a text of an attribute that is not case exact may have changed its letter case
    /// (RFC 7643 section 7), a complex value may have more sub-attributes, an array more elements.
    /// </summary>
    public static Discrepancy? Holds(
        Exchange read,
        string place,
        JsonNode expected,
        Announcement announced,
        string after
    ) =>
        ResourcePath
            .All(Json.ObjectOf(read), place)
            .Any(found => IsKept(found, expected, announced))
            ? null
            : new($"{place} to be {ValueChecks.Show(expected)} {after}", Found(read, place), read);

    /// <summary>None of the values at the place is this one.</summary>
    public static Discrepancy? HoldsNot(
        Exchange read,
        string place,
        JsonNode unwanted,
        Announcement announced,
        string after
    ) =>
        read.Answer.Status == 200
        && !ResourcePath
            .All(Json.ObjectOf(read), place)
            .Any(found => IsKept(found, unwanted, announced))
            ? null
            : new(
                $"another {place} than {ValueChecks.Show(unwanted)} {after}",
                Found(read, place),
                read
            );

    /// <summary>No value at the place; an answer without a body has none.</summary>
    public static Discrepancy? HasNone(Exchange read, string place, string after) =>
        read.Answer is not { Status: 201 or 204, Body: null }
        && ValueChecks.HasNo(read, place) is { } found
            ? found with
            {
                Expected = $"{found.Expected} {after}",
            }
            : null;

    public static Discrepancy? HasOwn(Exchange read, string place, string words) =>
        ValueChecks.Has(read, place) is { } none
            ? none with
            {
                Expected = $"{none.Expected} {words}",
            }
            : null;

    /// <summary>What is required cannot be removed; how the refusal is called is only a warning (ruling N05).</summary>
    public static Discrepancy? RefusedToRemove(Exchange answer, string path) =>
        answer.Answer.Status is >= 400 and < 500
            ? null
            : new(
                $"the removal of {path}, which is announced as required, to be refused",
                AnswerText.Of(answer),
                answer
            );

    /// <summary>At most one of the values is the primary one (RFC 7643 section 2.4).</summary>
    public static Discrepancy? HasOnePrimary(Exchange read, string attribute, string after) =>
        ResourcePath
            .All(Json.ObjectOf(read), $"{attribute}[*].primary")
            .Count(node => Json.Truth(node) is true) <= 1
            ? null
            : new(
                $"at most one primary value of {attribute} {after}",
                Found(read, attribute),
                read
            );

    /// <summary>The primary of the element with this value is a JSON boolean, and this one; no member means false.</summary>
    public static Discrepancy? PrimaryIs(
        Exchange read,
        string attribute,
        string key,
        JsonNode element,
        bool expected,
        string after
    )
    {
        var found = Json.Items(ResourcePath.First(Json.ObjectOf(read), attribute))
            .FirstOrDefault(item => SameText(Json.Member(item, key), Json.Member(element, key)));
        var primary = Json.Member(found, "primary");
        return found is not null && (primary is null ? !expected : Json.Truth(primary) == expected)
            ? null
            : new(
                $"primary {(expected ? "true" : "false")} in {ValueChecks.Show(element)} {after}",
                ValueChecks.Show(ResourcePath.First(Json.ObjectOf(read), attribute)),
                read
            );
    }

    /// <summary>
    /// 400, the error keyword mutability if any; a success that changed nothing is common and a warning (ruling N04).
    /// <paramref name="changed"/> says what the stored resource shows, null if nothing changed.
    /// </summary>
    public static IEnumerable<Discrepancy?> RefusedAsFixed(Exchange answer, Discrepancy? changed)
    {
        if (changed is not null)
        {
            return [changed];
        }

        return answer.Answer.Status is >= 200 and < 300
            ?
            [
                new Discrepancy(
                    "a refusal (400 mutability)",
                    AnswerText.Of(answer),
                    answer
                ).AsWarning(),
            ]
            : RefusalChecks.Refused(answer, 400, ["mutability", "noTarget", "invalidPath"]);
    }

    /// <summary>What a User's groups say of the one Group that it is in: its id, its address, its name, and how it is in it.</summary>
    public static IEnumerable<Discrepancy?> ShowsMembership(Exchange user, string id, string name)
    {
        var groups = Json.Items(ResourcePath.First(Json.ObjectOf(user), "groups"));
        var found = groups.FirstOrDefault(g =>
            string.Equals(Json.Text(Json.Member(g, "value")), id, StringComparison.Ordinal)
        );
        if (found is null)
        {
            return [new($"groups to have the value {id}", Found(user, "groups"), user)];
        }

        return
        [
            Shows(
                "$ref",
                text => text.EndsWith($"/{id}", StringComparison.Ordinal),
                $"lead to {id}"
            ),
            Shows("display", text => string.Equals(text, name, StringComparison.Ordinal), name),
            Shows("type", text => text is "direct" or "indirect", "direct or indirect"),
        ];

        Discrepancy? Shows(string sub, Func<string, bool> holds, string words) =>
            Json.Member(found, sub) is not { } node || (Json.Text(node) is { } text && holds(text))
                ? null
                : new($"{sub} of the group: {words}", ValueChecks.Show(found), user);
    }

    /// <summary>The list holds the resource with the id, and no other.</summary>
    public static Discrepancy? Finds(Exchange list, string id, string filter) =>
        Ids(list) is [var only] && string.Equals(only, id, StringComparison.Ordinal)
            ? null
            : new($"the filter {filter} to find just {id}", Listed(list), list);

    public static Discrepancy? FindsNothing(Exchange list, string filter) =>
        Ids(list) is { Count: 0 }
            ? null
            : new($"the filter {filter} to find nothing", Listed(list), list);

    /// <summary>A filter need not be supported (ruling N84).</summary>
    public static bool IsFilterRefused(Exchange list) => list.Answer.Status is 400 or 403 or 501;

    private static bool IsKept(JsonNode? found, JsonNode expected, Announcement announced) =>
        (found, expected, announced.Type) switch
        {
            (JsonArray some, JsonArray all, _) => all.All(one =>
                some.Any(item => IsKept(item, one!, announced))
            ),
            (JsonObject, JsonObject, _) => SameValue.Contains(found, expected),
            (_, _, "binary") => SameBytes(found, expected),
            (_, _, "reference") => SameReference(found, expected),
            (_, _, null or "string") when announced.CaseExact is not true => SameText(
                found,
                expected
            ),
            _ => SameValue.Are(found, expected),
        };

    private static bool SameText(JsonNode? found, JsonNode? expected) =>
        Json.Text(found) is { } text
        && string.Equals(text, Json.Text(expected), StringComparison.OrdinalIgnoreCase);

    // Padding may be left out (ruling N36).
    private static bool SameBytes(JsonNode? found, JsonNode expected) =>
        Json.Text(found) is { } text
        && string.Equals(
            text.TrimEnd('='),
            Json.Text(expected)?.TrimEnd('='),
            StringComparison.Ordinal
        );

    // A reference to a resource may be relative, or name the provider by another of its names.
    private static bool SameReference(JsonNode? found, JsonNode expected) =>
        Json.Text(found) is { Length: > 0 } text
        && (
            SameValue.Are(found, expected)
            || (
                Json.Text(expected) is { } whole
                && text.Split('/') is [.., { Length: > 0 } type, { Length: > 0 } id]
                && whole.EndsWith($"/{type}/{id}", StringComparison.Ordinal)
            )
        );

    private static string Found(Exchange read, string place) =>
        read.Answer.Status is >= 200 and < 300
            ? ResourcePath.All(Json.ObjectOf(read), place) switch
            {
                [] => $"no {place}",
                var some => string.Join(", ", some.Select(ValueChecks.Show)),
            }
            : AnswerText.Of(read);

    private static List<string?>? Ids(Exchange list) =>
        ListChecks.Resources(list)?.Select(r => (string?)r.Id).ToList();

    private static string Listed(Exchange list) =>
        Ids(list) is { } ids
            ? $"{ids.Count} resources: {string.Join(", ", ids)}"
            : AnswerText.Of(list);
}
