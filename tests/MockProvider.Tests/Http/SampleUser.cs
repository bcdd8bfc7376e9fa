using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Requirements;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>A user who has a value, or another one, in the attribute of a schema row, and otherwise a userName only.</summary>
internal sealed class SampleUser(SchemaRow row)
{
    private const string Core = "urn:ietf:params:scim:schemas:core:2.0:User";

    private bool IsExtended => row.Schema is "EnterpriseUser";

    private string RootPath => IsExtended ? $"{row.Urn}:{row.Attribute}" : row.Attribute;

    public JsonObject With(bool first)
    {
        var user = new JsonObject
        {
            ["schemas"] = IsExtended ? new JsonArray(Core, row.Urn) : new JsonArray(Core),
            ["userName"] = "sample@example.com",
        };
        var home = user;
        if (IsExtended)
        {
            user[row.Urn] = home = [];
        }

        home[row.Attribute] = Value(first);
        return user;
    }

    public JsonNode? Root(JsonObject user) => (IsExtended ? user[row.Urn] : user)?[row.Attribute];

    public void ShouldShow(Answer answer, bool first) =>
        Root(answer.Json).ShouldBe(Value(first).ToJsonString());

    public JsonObject Replacing(bool first) => Patch("replace", RootPath, Value(first));

    public JsonObject Removing() => Patch("remove", RootPath, null);

    public static JsonObject Patch(string op, string path, JsonNode? value)
    {
        var operation = new JsonObject { ["op"] = op, ["path"] = path };
        if (value is not null)
        {
            operation["value"] = value;
        }

        return new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
            ["Operations"] = new JsonArray(operation),
        };
    }

    /// <summary>Filters on the attribute, and whether each must find the user who has the first value.</summary>
    public IEnumerable<(string Filter, bool Matches)> Filters()
    {
        var path = row.Sub is null ? RootPath : $"{RootPath}.{row.Sub}";
        yield return ($"{path} pr", true);
        // Ruling N36: $ref is no attribute name of the filter grammar.
        if (row.Type is "complex" || row.Sub is "$ref")
        {
            yield break;
        }

        var value = SampleValues.Of(row, first: true);
        yield return ($"{path} eq {value.ToJsonString()}", true);
        if (row.Type is not "boolean")
        {
            var swapped = JsonValue.Create(Swapped(value.GetValue<string>()));
            yield return (
                $"{path} eq {swapped.ToJsonString()}",
                row.Type is "string" || JsonNode.DeepEquals(swapped, value)
            );
        }
    }

    public static JsonObject Element(string attribute, string value) =>
        attribute is "addresses"
            ? new JsonObject { ["locality"] = value }
            : new JsonObject { ["value"] = SampleValues.OfElement(attribute, value) };

    private JsonNode Value(bool first)
    {
        if (row.Type is "complex")
        {
            return Complex(first);
        }

        var value = SampleValues.Of(row, first);
        if (row.Sub is null)
        {
            return value;
        }

        if (row.Attribute is "name" or "manager")
        {
            return new JsonObject { [row.Sub] = value };
        }

        var element = Element(row.Attribute, first ? "a" : "b");
        element[row.Sub] = value;
        return new JsonArray(element);
    }

    private JsonNode Complex(bool first) =>
        row.Attribute switch
        {
            "name" => new JsonObject
            {
                ["givenName"] = first ? "Ann" : "Bea",
                ["familyName"] = "X",
            },
            "manager" => new JsonObject { ["value"] = first ? "1" : "2" },
            var attribute => new JsonArray(
                Element(attribute, first ? "a" : "b"),
                Element(attribute, first ? "c" : "d")
            ),
        };

    private static string Swapped(string text) =>
        string.Concat(
            text.Select(letter =>
                char.IsAsciiLetterLower(letter)
                    ? char.ToUpperInvariant(letter)
                    : char.ToLowerInvariant(letter)
            )
        );
}
