using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>The attributes that a request writes, as far as it says so rightly.</summary>
internal static class WrittenAttributes
{
    /// <summary>
    /// Of POST and PUT the members of the body, and the parts of those that are complex. Of PATCH (RFC 7644 section 3.5.2) the
    /// path of each operation without what it selects by (<c>emails[primary eq true].display</c> is <c>emails.display</c>), or
    /// the members of a value that has no path; what a URN begins is left out there.
    /// </summary>
    public static IEnumerable<string> Of(HttpMethod method, JsonObject body) =>
        method == HttpMethod.Patch
            ? Json.Items(Json.Member(body, "Operations")).SelectMany(OfOperation)
        : method == HttpMethod.Post || method == HttpMethod.Put ? Names(body)
        : [];

    private static IEnumerable<string> OfOperation(JsonNode? operation)
    {
        var value = Json.Member(operation, "value");
        var paths = Json.Text(Json.Member(operation, "path")) is { } path
            ? Names(Plain(path), value)
            : Names(value as JsonObject ?? []);
        return paths.Where(name => name.Length > 0 && !IsUrn(name));
    }

    private static IEnumerable<string> Names(JsonObject value) =>
        value.SelectMany(member => Names(member.Key, member.Value));

    // The attribute, and the parts of it that are written.
    private static IEnumerable<string> Names(string attribute, JsonNode? value) =>
        IsUrn(attribute)
            ? [attribute]
            : Json.Values(value)
                .OfType<JsonObject>()
                .SelectMany(complex => complex.Select(part => $"{attribute}.{part.Key}"))
                .Distinct(StringComparer.Ordinal)
                .Prepend(attribute);

    private static bool IsUrn(string name) =>
        name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase);

    private static string Plain(string path)
    {
        var begin = path.IndexOf('[', StringComparison.Ordinal);
        var end = path.LastIndexOf(']');
        var plain =
            begin < 0 ? path
            : begin < end ? path[..begin] + path[(end + 1)..]
            : path[..begin];
        // What is no path is about what it begins with.
        return plain.Split('.') is [var attribute, var part] && attribute.Length * part.Length > 0
            ? plain
            : plain.Split('.')[0];
    }
}
