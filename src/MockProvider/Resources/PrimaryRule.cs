using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Resources;

/// <summary>At most one value of an attribute is the primary one (RFC 7643 section 2.4).</summary>
internal static class PrimaryRule
{
    private const string Primary = "primary";

    /// <summary>invalidValue when two of the values are primary (ruling N53); else null.</summary>
    public static ScimError? Check(IEnumerable<JsonNode?> values, string path) =>
        values.Count(IsPrimary) > 1
            ? ScimError.InvalidValue($"More than one value of '{path}' is primary.")
            : null;

    /// <summary>
    /// Makes the one primary value among those just written the only one of all (RFC 7644 section 3.5.2); invalidValue when
    /// there are two.
    /// </summary>
    public static ScimError? Settle(
        JsonArray all,
        IReadOnlyCollection<JsonNode> written,
        string path
    )
    {
        if (Check(written, path) is { } error)
        {
            return error;
        }

        if (written.FirstOrDefault(IsPrimary) is not { } winner)
        {
            return null;
        }

        foreach (var other in all.Where(item => IsPrimary(item) && !ReferenceEquals(item, winner)))
        {
            other![Primary] = false;
        }

        return null;
    }

    private static bool IsPrimary(JsonNode? value) =>
        value is JsonObject complex && complex[Primary]?.GetValueKind() == JsonValueKind.True;
}
