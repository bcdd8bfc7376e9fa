using System.Text.Json;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Reads the members of a SearchRequest; <see cref="Error"/> is what was wrong first.</summary>
internal sealed class SearchMembers(JsonObject body)
{
    public ScimError? Error { get; private set; }

    public string? Text(string name) =>
        Find(name) is not { } node ? null
        : JsonText.Of(node) is { } text ? text
        : Refuse<string>(name, "a string");

    public int? Number(string name) =>
        Find(name) is not { } node ? null
        : node.GetValueKind() is JsonValueKind.Number
        && long.TryParse(
            node.ToJsonString(),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
        : Refuse<int?>(name, "an integer");

    /// <summary>Null where nothing is named.</summary>
    public IReadOnlyList<AttributePath>? Paths(string name)
    {
        if (Find(name) is not { } node)
        {
            return null;
        }

        if (node is not JsonArray names || !names.All(item => JsonText.Of(item) is not null))
        {
            return Refuse<IReadOnlyList<AttributePath>>(name, "an array of attribute names");
        }

        var paths = AttributeNames.Parse(name, names.Select(item => JsonText.Of(item)!));
        Error ??= paths.Error;
        return paths.IsError ? null : paths.Value;
    }

    private JsonNode? Find(string name) =>
        JsonMembers.TryFind(body, name, out var node) ? node : null;

    private T? Refuse<T>(string name, string expected)
    {
        Error ??= ScimError.InvalidValue($"'{name}' must be {expected}.");
        return default;
    }
}
