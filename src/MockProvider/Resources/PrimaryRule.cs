using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Resources;

/// <summary>At most one value of an attribute is the primary one (RFC 7643 section 2.4).</summary>
internal static class PrimaryRule
{
    private const string Primary = "primary";

    /// <summary>
    /// Ruling N53: when two of the values are primary the first stays so if <paramref name="normalises"/>; else invalidValue.
    /// </summary>
    public static ScimError? Check(IEnumerable<JsonNode?> values, string path, bool normalises)
    {
        var others = values.Where(IsPrimary).Skip(1).ToList();
        if (others.Count > 0 && !normalises)
        {
            return ScimError.InvalidValue($"More than one value of '{path}' is primary.");
        }

        others.ForEach(other => other![Primary] = false);
        return null;
    }

    /// <summary>
    /// Makes the one primary value among those just written the only one of all (RFC 7644 section 3.5.2); invalidValue when
    /// there are two.
    /// </summary>
    public static ScimError? Settle(
        JsonArray all,
        IReadOnlyCollection<JsonNode> written,
        string path,
        bool normalises
    )
    {
        if (Check(written, path, normalises) is { } error)
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
