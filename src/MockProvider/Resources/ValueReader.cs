using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>
/// Reads the value of an attribute out of a request: canonical names, checked types; null, an empty array and a complex value
/// without content become null, which means unassigned (RFC 7643 section 2.5). The result is a copy.
/// </summary>
internal sealed class ValueReader(ReadPolicy policy)
{
    private readonly SimpleValueReader _simple = new(policy);

    /// <summary>Reads a whole attribute; <paramref name="path"/> names it in errors.</summary>
    public Result<JsonNode?> Read(JsonNode? value, AttributeDefinition attribute, string path)
    {
        if (value is null)
        {
            return (JsonNode?)null;
        }

        return attribute.MultiValued
            ? ReadAll(value, attribute, path)
            : ReadOne(value, attribute, path);
    }

    /// <summary>Reads one value of the attribute.</summary>
    public Result<JsonNode?> ReadOne(JsonNode value, AttributeDefinition attribute, string path) =>
        attribute.IsComplex
            ? ReadComplex(value, attribute, path)
            : _simple.Read(value, attribute, path);

    /// <summary>
    /// Reads the members that <paramref name="find"/> knows. ReadOnly ones are left out, and unknown ones too unless they are
    /// refused (ruling N23); <paramref name="isElsewhere"/> says which are read in another way.
    /// </summary>
    public Result<JsonObject> ReadMembers(
        JsonObject body,
        Func<string, AttributeDefinition?> find,
        string prefix,
        Func<string, bool>? isElsewhere = null
    )
    {
        var read = new JsonObject();
        foreach (var (name, value) in body)
        {
            if (isElsewhere?.Invoke(name) == true)
            {
                continue;
            }

            if (find(name) is not { } attribute)
            {
                if (policy.RefusesUnknown)
                {
                    return ScimError.InvalidSyntax($"'{prefix}{name}' is not a known attribute.");
                }

                continue;
            }

            if (attribute.Mutability == Mutability.ReadOnly)
            {
                continue;
            }

            var path = prefix + attribute.Name;
            var result = Read(value, attribute, path);
            if (result.IsError)
            {
                return result.Error;
            }

            if (result.Value is not null && !read.TryAdd(attribute.Name, result.Value))
            {
                return ScimError.InvalidSyntax($"'{path}' occurs twice, in different case.");
            }
        }

        return read;
    }

    private Result<JsonNode?> ReadAll(JsonNode value, AttributeDefinition attribute, string path)
    {
        if (value is not JsonArray && !policy.TakesSingleValues)
        {
            return ScimError.InvalidValue(
                $"'{path}' can have several values; the value must be an array."
            );
        }

        var values = new JsonArray();
        foreach (var item in value is JsonArray array ? array : [value.DeepClone()])
        {
            var element = item is null ? (JsonNode?)null : ReadOne(item, attribute, path);
            if (element.IsError)
            {
                return element.Error;
            }

            if (element.Value is not null)
            {
                values.Add(element.Value);
            }
        }

        values = MultiValue.Append([], values, attribute).Values;
        return (
                MultiValue.CheckCount(values, attribute, path)
                ?? PrimaryRule.Check(values, path, policy.NormalisesPrimaries)
            )
                is { } error
                ? error
            : values.Count == 0 ? (JsonNode?)null
            : values;
    }

    private Result<JsonNode?> ReadComplex(
        JsonNode value,
        AttributeDefinition attribute,
        string path
    )
    {
        if (Unwrap(value, attribute) is not JsonObject complex)
        {
            return ScimError.InvalidValue($"'{path}' is complex; the value must be an object.");
        }

        var read = ReadMembers(complex, attribute.FindSubAttribute, path + ".");
        if (read.IsError)
        {
            return read.Error;
        }

        return read.Value.Count == 0 ? (JsonNode?)null : read.Value;
    }

    // Entra sends a manager as a bare id or as an array of one.
    private JsonNode? Unwrap(JsonNode value, AttributeDefinition attribute) =>
        value switch
        {
            JsonArray { Count: 1 } array when policy.IsLenient => array[0],
            JsonValue
                when policy.IsLenient
                    && value.GetValueKind() == JsonValueKind.String
                    && attribute.FindSubAttribute("value") is not null => new JsonObject
            {
                ["value"] = value.DeepClone(),
            },
            _ => value,
        };
}
