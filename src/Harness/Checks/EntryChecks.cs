using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>An entry of a discovery list beside what the provider answers where the entry points.</summary>
internal static class EntryChecks
{
    /// <summary>There, with this id in any letter case.</summary>
    public static Discrepancy? IsServedAs(Exchange alone, string id) =>
        alone.Answer.Status == 200
        && string.Equals(
            Json.Text(Json.Member(Json.ObjectOf(alone), "id")),
            id,
            StringComparison.OrdinalIgnoreCase
        )
            ? null
            : new($"the document {id}", AnswerText.Of(alone), alone);

    public static Discrepancy? IsThere(Exchange alone, string what) =>
        alone.Answer.Status == 200 ? null : new(what, AnswerText.Of(alone), alone);

    /// <summary>The same as the entry of the list.</summary>
    public static Discrepancy? IsTheEntry(Exchange alone, JsonNode? entry) =>
        alone.Answer.Status != 200 ? new("the document of the list", AnswerText.Of(alone), alone)
        : SameValue.Are(Json.ObjectOf(alone), entry) ? null
        : new(
            $"just what the list has of it: {ValueChecks.Show(entry)}",
            ValueChecks.Show(Json.ObjectOf(alone)),
            alone
        );

    /// <summary>
    /// The schema is listed and served under its URI. That the two differ in letter case only is a warning.
    /// </summary>
    /// <param name="uri">The schema that something names.</param>
    /// <param name="list">The answer of /Schemas.</param>
    /// <param name="alone">The answer of /Schemas/{uri}, or null where it was not asked.</param>
    public static IEnumerable<Discrepancy?> IsListedSchema(
        string uri,
        Exchange list,
        Exchange? alone
    )
    {
        var ids = DiscoveryChecks.Ids(list);
        if (!ids.Contains(uri, StringComparer.OrdinalIgnoreCase))
        {
            yield return new($"{uri} among the schemas", string.Join(", ", ids), list);
        }
        else if (alone is not null && IsServedAs(alone, uri) is { } found)
        {
            yield return found;
        }
        else if (!ids.Contains(uri, StringComparer.Ordinal))
        {
            yield return new Discrepancy(
                $"{uri} among the schemas, spelled so",
                string.Join(", ", ids),
                list
            ).AsWarning();
        }
    }

    /// <summary>
    /// Something answers at the endpoint: only 404 says that nothing does. A whole URL of the base's own origin is a warning;
    /// one of another origin is never asked (<paramref name="answer"/> is null then).
    /// </summary>
    public static Discrepancy? IsBelowBase(
        string type,
        string endpoint,
        bool isAbsolute,
        Exchange? answer
    ) =>
        answer is null
            ? new(
                $"the endpoint of {type} below the base",
                $"the address {endpoint} of another server",
                Exchange: null
            )
        : answer.Answer.Status is 404 or 410
            ? new($"something at the endpoint {endpoint} of {type}", AnswerText.Of(answer), answer)
        : isAbsolute
            ? new Discrepancy(
                $"the endpoint of {type} as a path below the base",
                endpoint,
                answer
            ).AsWarning()
        : null;

    /// <summary>A list, or a refusal that says that there is more than may be listed.</summary>
    public static Discrepancy? AnswersWithList(string type, Exchange answer) =>
        answer.Answer.Status is 401 or 403
        || (answer.Answer.Status == 400 && RefusalChecks.KeywordOf(answer) is "tooMany")
        || (
            answer.Answer.Status == 200
            && Json.Items(Json.Member(Json.ObjectOf(answer), "schemas"))
                .Any(s => string.Equals(Json.Text(s), Urns.ListResponse, StringComparison.Ordinal))
        )
            ? null
            : new($"a list at the endpoint of {type}", AnswerText.Of(answer), answer);

    /// <summary>
    /// Letters in one segment, and not the bare name: that is as much as can be said of a plural without a dictionary
    /// (RFC 7644 section 3.2).
    /// </summary>
    public static Discrepancy? IsPlural(string type, string endpoint, Exchange exchange)
    {
        var segment = endpoint.Trim('/');
        return
            segment.All(char.IsLetter)
            && !string.Equals(segment, type, StringComparison.OrdinalIgnoreCase)
            ? null
            : new($"an endpoint of {type} such as {type}s", endpoint, exchange);
    }

    /// <summary>A type whose resources the provider makes has an entry with its endpoint and schema.</summary>
    public static IEnumerable<Discrepancy?> TypeIsListed(
        string type,
        string endpoint,
        Exchange types,
        Exchange schemas
    )
    {
        if (AtEndpoint(types, endpoint) is not { } entry)
        {
            yield return new(
                $"a resource type with the endpoint {endpoint}, which serves the {type}",
                string.Join(", ", DiscoveryChecks.Ids(types)),
                types
            );
            yield break;
        }

        if (Json.Text(Json.Member(entry, "schema")) is { } uri)
        {
            foreach (var found in IsListedSchema(uri, schemas, alone: null))
            {
                yield return found;
            }
        }
    }

    /// <summary>The resource type with this endpoint, with or without a slash before it; null where there is none.</summary>
    public static JsonObject? AtEndpoint(Exchange types, string endpoint) =>
        DiscoveryList
            .Entries(types)
            .OfType<JsonObject>()
            .FirstOrDefault(entry =>
                string.Equals(
                    Json.Text(Json.Member(entry, "endpoint"))?.Trim('/'),
                    endpoint.Trim('/'),
                    StringComparison.Ordinal
                )
            );

    /// <summary>The URIs that a resource names in its schemas.</summary>
    public static IReadOnlyList<string> SchemasOf(Exchange resource) =>
        [
            .. Json.Items(Json.Member(Json.ObjectOf(resource), "schemas"))
                .Select(Json.Text)
                .OfType<string>(),
        ];

    /// <summary>The resource names this schema, in any letter case.</summary>
    public static Discrepancy? NamesSchema(Exchange resource, string schema) =>
        SchemasOf(resource).Contains(schema, StringComparer.OrdinalIgnoreCase)
            ? null
            : new($"schemas to name {schema}", string.Join(", ", SchemasOf(resource)), resource);
}
