using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Where the attributes of an extension stand in a resource, and under which name (RFC 7643 section 3.3).</summary>
internal static class ExtensionChecks
{
    /// <summary>The schemas of the resource name the extension; letter case is open (ruling N41).</summary>
    public static Discrepancy? IsNamed(Exchange read, string urn) =>
        Json.Items(Json.Member(Json.ObjectOf(read), "schemas"))
            .Any(s => string.Equals(Json.Text(s), urn, StringComparison.OrdinalIgnoreCase))
            ? null
            : new(
                $"schemas to name {urn}",
                ValueChecks.Show(Json.Member(Json.ObjectOf(read), "schemas")),
                read
            );

    /// <summary>
    /// What holds the value of the attribute is keyed by one of the URNs that the resource type lists; another letter case alone is a note.
    /// </summary>
    public static Discrepancy? IsKeyedBy(
        Exchange read,
        string attribute,
        string value,
        IReadOnlyList<string> listed
    )
    {
        var keys =
            Json.ObjectOf(read)
                ?.Where(m =>
                    string.Equals(
                        Json.Text(Json.Member(m.Value, attribute)),
                        value,
                        StringComparison.Ordinal
                    )
                )
                .Select(m => m.Key)
                .ToList()
            ?? [];
        if (keys is [var key] && listed.Contains(key, StringComparer.Ordinal))
        {
            return null;
        }

        var discrepancy = new Discrepancy(
            $"{attribute} under {string.Join(" or ", listed)}",
            keys.Count == 0 ? $"{attribute} nowhere" : string.Join(", ", keys),
            read
        );
        return keys is [var other] && listed.Contains(other, StringComparer.OrdinalIgnoreCase)
            ? discrepancy.AsNote()
            : discrepancy;
    }

    /// <summary>No top-level member is named by the URN and the attribute together.</summary>
    public static Discrepancy? HasNoPathAsName(Exchange read, string urn) =>
        Json.ObjectOf(read)
            ?.Select(m => m.Key)
            .FirstOrDefault(key => key.StartsWith($"{urn}:", StringComparison.OrdinalIgnoreCase))
            is { } name
            ? new("no member that is named by a path", name, read)
            : null;

    /// <summary>Accepted; a clean 400 to a path with a URN is a warning.</summary>
    public static Discrepancy? PathIsUnderstood(Exchange answer) =>
        answer.Answer.Status == 400
            ? new Discrepancy(
                "the URN path to be understood",
                AnswerText.Of(answer),
                answer
            ).AsWarning()
            : AnswerChecks.Succeeded(answer);

    /// <summary>
    /// A resource that lacks a required extension, or a required part of it, is refused with 400, or filled in by the provider:
    /// <paramref name="stored"/> is what became of it, null where it was refused (ruling N66).
    /// </summary>
    public static IEnumerable<Discrepancy?> IsRefusedOrFilled(
        Exchange answer,
        Exchange? stored,
        string place
    ) =>
        stored is null ? RefusalChecks.Refused(answer, 400, ["invalidValue", "invalidSyntax"])
        : ValueChecks.Has(stored, place) is { } none
            ? [none with { Expected = $"a refusal, or {none.Expected} by default" }]
        : [];

    /// <summary>A sub-attribute <c>$ref</c>, if any, that led to <paramref name="followed"/>, shows the resource with the id.</summary>
    public static Discrepancy? LeadsTo(Exchange? followed, string id) =>
        followed is null
        || string.Equals(KeptValueChecks.TextOf(followed, "id"), id, StringComparison.Ordinal)
            ? null
            : new($"the $ref to lead to {id}", AnswerText.Of(followed), followed);

    /// <summary>The URNs of the extensions that a resource type lists.</summary>
    public static IReadOnlyList<string> Listed(JsonObject? resourceType) =>
        [
            .. Json.Items(Json.Member(resourceType, "schemaExtensions"))
                .Select(e => Json.Text(Json.Member(e, "schema")))
                .OfType<string>(),
        ];
}
