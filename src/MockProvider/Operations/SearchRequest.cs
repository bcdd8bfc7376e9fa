using System.Text.Json;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>A SearchRequest message (RFC 7644 section 3.4.3, RFC 9865 section 3); every member but schemas is optional.</summary>
internal sealed record SearchRequest(Query Query, Shown Shown)
{
    /// <summary>Errors: invalidSyntax for a body that is no such message, invalidValue for a member of another type.</summary>
    public static Result<SearchRequest> Parse(JsonObject body, bool lenient)
    {
        if (!lenient && !HasSchema(body))
        {
            return ScimError.InvalidSyntax(
                $"'schemas' must be an array with '{MessageUrns.SearchRequest}'."
            );
        }

        var members = new SearchMembers(body);
        var query = new Query
        {
            Filter = members.Text("filter"),
            SortBy = members.Text("sortBy"),
            SortOrder = members.Text("sortOrder"),
            StartIndex = members.Number("startIndex"),
            Count = members.Number("count"),
            Cursor = members.Text("cursor"),
        };
        var shown = new Shown(members.Paths("attributes"), members.Paths("excludedAttributes"));
        return members.Error is { } error ? error : new SearchRequest(query, shown);
    }

    private static bool HasSchema(JsonObject body) =>
        JsonMembers.TryFind(body, "schemas", out var node)
        && node is JsonArray urns
        && urns.Any(urn =>
            string.Equals(
                JsonText.Of(urn),
                MessageUrns.SearchRequest,
                StringComparison.OrdinalIgnoreCase
            )
        );
}
