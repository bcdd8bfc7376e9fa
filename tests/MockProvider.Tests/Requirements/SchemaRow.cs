using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>A row of RFC 7643 section 8.7: what the printed schemas say about one attribute, read from its statement.</summary>
internal sealed partial record SchemaRow(
    string Id,
    string Schema,
    string Attribute,
    string? Sub,
    JsonObject Printed
)
{
    private static readonly Dictionary<string, string> Urns = new(StringComparer.Ordinal)
    {
        ["User"] = "urn:ietf:params:scim:schemas:core:2.0:User",
        ["Group"] = "urn:ietf:params:scim:schemas:core:2.0:Group",
        ["EnterpriseUser"] = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        ["ServiceProviderConfig"] = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig",
        ["ResourceType"] = "urn:ietf:params:scim:schemas:core:2.0:ResourceType",
        ["Schema"] = "urn:ietf:params:scim:schemas:core:2.0:Schema",
    };

    public static IReadOnlyList<SchemaRow> All { get; } =
    [
        .. Catalogue
            .Requirements.Select(row => (row.Id, Match: Statement().Match(row.Statement)))
            .Where(row => row.Match.Success)
            .Select(row => Of(row.Id, row.Match)),
    ];

    public string Urn => Urns[Schema];

    public string Path => Sub is null ? Attribute : $"{Attribute}.{Sub}";

    public bool IsMultiValued => Printed["multiValued"]!.GetValue<bool>();

    public bool IsRequired => Printed["required"]!.GetValue<bool>();

    public string Type => Printed["type"]!.GetValue<string>();

    public string Mutability => Printed["mutability"]!.GetValue<string>();

    public static SchemaRow Find(string id) =>
        All.Single(row => string.Equals(row.Id, id, StringComparison.Ordinal));

    private static SchemaRow Of(string id, Match match)
    {
        var path = match.Groups["path"].Value.Split('.');
        return new SchemaRow(
            id,
            match.Groups["schema"].Value,
            path[0],
            path.ElementAtOrDefault(1),
            Characteristics(match.Groups["what"].Value.Split(", "))
        );
    }

    // "single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none"
    private static JsonObject Characteristics(string[] words)
    {
        var printed = new JsonObject
        {
            ["multiValued"] = words[0] is "multi-valued",
            ["type"] = words[1],
            ["required"] = words[2] is "required",
            ["mutability"] = words[3],
        };
        foreach (var pair in words.Skip(4).Select(word => word.Split(' ')))
        {
            printed[pair[0]] = pair[0] switch
            {
                "caseExact" => bool.Parse(pair[1]),
                "canonicalValues" or "referenceTypes" => new JsonArray([
                    .. pair[1].Split('/').Select(value => JsonValue.Create(value)),
                ]),
                _ => pair[1],
            };
        }

        return printed;
    }

    [GeneratedRegex(
        @"^(?<schema>\w+) attribute (?<path>[\w.$]+) is announced and honoured as (?<what>.+)\.$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Statement();
}
