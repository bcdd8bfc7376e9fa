using System.Text.Json;
using System.Text.RegularExpressions;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The part of JSON Schema that the options schema uses. What is refused is named with its value and what was expected.</summary>
internal static class SchemaCheck
{
    private const int LongestShown = 80;

    public static ScimError? Check(JsonObject schema, JsonNode? value, string path) =>
        schema["$ref"]?.GetValue<string>() is { } reference
            ? Check(OptionsSchema.Definition(reference), value, path)
            : CheckHere(schema, value, path);

    private static ScimError? CheckHere(JsonObject schema, JsonNode? value, string path) =>
        CheckEnum(schema, value, path)
        ?? CheckType(schema, value, path)
        ?? CheckLength(schema, value, path)
        ?? CheckRange(schema, value, path)
        ?? CheckPattern(schema, value, path)
        ?? CheckRequired(schema, value as JsonObject, path)
        ?? CheckProperties(schema, value as JsonObject, path)
        ?? CheckItems(schema, value as JsonArray, path);

    private static ScimError? CheckEnum(JsonObject schema, JsonNode? value, string path) =>
        schema["enum"] is JsonArray allowed
        && !allowed.Any(item => JsonNode.DeepEquals(item, value))
            ? Refuse(path, value, $"one of {Join(allowed.Select(item => item!.ToJsonString()))}")
            : null;

    private static ScimError? CheckType(JsonObject schema, JsonNode? value, string path) =>
        schema["type"]?.GetValue<string>() is { } type && !Is(type, value)
            ? Refuse(path, value, $"a JSON {type}")
            : null;

    private static ScimError? CheckLength(JsonObject schema, JsonNode? value, string path)
    {
        var least = (schema["minLength"] ?? schema["minItems"])?.GetValue<int>() ?? 0;
        var most = (schema["maxLength"] ?? schema["maxItems"])?.GetValue<int>() ?? int.MaxValue;
        var length = value switch
        {
            JsonArray items => items.Count,
            JsonValue text when text.GetValueKind() is JsonValueKind.String =>
                text.GetValue<string>().Trim().Length,
            _ => least,
        };
        return length >= least && length <= most
            ? null
            : Refuse(path, value, $"a length of {least} to {most}");
    }

    private static ScimError? CheckRange(JsonObject schema, JsonNode? value, string path)
    {
        if (value?.GetValueKind() is not JsonValueKind.Number || schema["minimum"] is null)
        {
            return null;
        }

        var (least, most) = (
            schema["minimum"]!.GetValue<int>(),
            schema["maximum"]!.GetValue<int>()
        );
        return value.AsValue().TryGetValue<int>(out var number) && number >= least && number <= most
            ? null
            : Refuse(path, value, $"an integer from {least} to {most}");
    }

    private static ScimError? CheckPattern(JsonObject schema, JsonNode? value, string path) =>
        schema["pattern"]?.GetValue<string>() is { } pattern
        && !Regex.IsMatch(
            value!.GetValue<string>(),
            pattern,
            RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
        )
            ? Refuse(path, value, $"a text that matches {pattern}")
            : null;

    private static ScimError? CheckRequired(JsonObject schema, JsonObject? value, string path) =>
        (schema["required"] as JsonArray ?? [])
            .Select(name => name!.GetValue<string>())
            .Where(name => value?.ContainsKey(name) == false)
            .Select(name => ScimError.BadRequest($"'{path}{name}' is missing."))
            .FirstOrDefault();

    private static ScimError? CheckProperties(JsonObject schema, JsonObject? value, string path)
    {
        if (value is null || schema["properties"] is not JsonObject properties)
        {
            return null;
        }

        return value
            .Select(member =>
                properties[member.Key] is JsonObject property
                    ? Check(property, member.Value, path + member.Key + ".")
                    : Refuse(
                        path + member.Key + ".",
                        member.Value,
                        $"one of the keys {Join(properties.Select(known => known.Key))}"
                    )
            )
            .FirstOrDefault(error => error is not null);
    }

    private static ScimError? CheckItems(JsonObject schema, JsonArray? value, string path) =>
        value is null || schema["items"] is not JsonObject item
            ? null
            : value
                .Select((member, index) => Check(item, member, $"{path}{index}."))
                .FirstOrDefault(error => error is not null);

    private static bool Is(string type, JsonNode? value) =>
        type switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "string" => value?.GetValueKind() is JsonValueKind.String,
            "integer" => value is JsonValue number && number.TryGetValue<int>(out _),
            _ => throw new InvalidOperationException($"The options schema uses the type '{type}'."),
        };

    private static ScimError Refuse(string path, JsonNode? value, string expected)
    {
        var shown = value?.ToJsonString() ?? "null";
        shown = shown.Length > LongestShown ? shown[..LongestShown] + "..." : shown;
        var key = path.Length == 0 ? "The body" : $"'{path.TrimEnd('.')}'";
        return ScimError.BadRequest($"{key} is {shown}; expected {expected}.");
    }

    private static string Join(IEnumerable<string> items) => string.Join(", ", items);
}
