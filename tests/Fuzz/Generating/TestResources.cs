using System.Text.Json.Nodes;

namespace ScimConformance.Fuzz.Generating;

/// <summary>
/// The provider's test resources, which have an attribute for every type and characteristic: bodies, and operations on them.
/// </summary>
internal sealed class TestResources(Chance chance, Resources resources)
{
    public const string Endpoint = "/TestResources";

    private static readonly string[] Texts =
    [
        "text",
        "exactText",
        "colour",
        "fixedText",
        "serverText",
        "secretText",
        "alwaysText",
        "neverText",
        "requestText",
        "serverUnique",
        "exactUnique",
        "globalUnique",
        "with-hyphen",
        "with_underscore",
        "with2digits34",
        "bare",
    ];

    private static readonly string[] Lists =
    [
        "texts",
        "exactTexts",
        "fixedTexts",
        "secretTexts",
        "alwaysTexts",
        "requestTexts",
        "uniqueTexts",
    ];

    private static readonly string[] Details = ["detail", "fixedDetail", "requestDetail"];

    public JsonObject Body()
    {
        var body = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.TestResource),
            ["label"] = resources.FreshName(),
        };
        for (var left = chance.Below(12); left > 0; left--)
        {
            var (name, value) = Attribute();
            body[name] = value;
        }

        return body;
    }

    public JsonObject Operation()
    {
        var (name, value) = Attribute();
        var operation = chance.Below(10) switch
        {
            0 => new JsonObject { ["op"] = "remove", ["path"] = name },
            1 => new JsonObject
            {
                ["op"] = "remove",
                ["path"] = $"details[number {chance.OneOf("gt", "le", "ne")} {chance.Below(9)}]",
            },
            2 => new JsonObject
            {
                ["op"] = "replace",
                ["path"] =
                    $"details[type eq {Filters.Quoted(chance.OneOf("work", "home"))}].number",
                ["value"] = chance.Below(9),
            },
            _ => new JsonObject
            {
                ["op"] = chance.OneOf("add", "replace"),
                ["path"] = name,
                ["value"] = value,
            },
        };
        return operation;
    }

    private (string Name, JsonNode Value) Attribute() =>
        chance.Below(9) switch
        {
            0 => (chance.OneOf("flag"), chance.Percent(50)),
            1 => (chance.OneOf("amount"), chance.OneOf(0.5, -1e10, 1.50, 123456789.125)),
            2 => (chance.OneOf("count", "uniqueNumber"), chance.Below(1000)),
            3 => ("moment", chance.OneOf("2011-05-13T04:42:34Z", "2011-05-13T06:42:34.1+02:00")),
            4 => ("bytes", chance.OneOf("QUJD", "AA==", "")),
            5 => (chance.Pick(Details), Detail()),
            6 => ("details", new JsonArray([.. Elements().Select(_ => Detail(ofList: true))])),
            7 => (
                chance.Pick(Lists),
                new JsonArray([.. Elements().Select(_ => JsonValue.Create(Text()))])
            ),
            _ => (chance.Pick(Texts), Text()),
        };

    private JsonObject Detail(bool ofList = false)
    {
        var detail = new JsonObject { ["number"] = chance.Below(9) };
        if (ofList)
        {
            detail["value"] = Text();
            detail["type"] = chance.OneOf("work", "home");
        }
        else
        {
            detail["name"] = Text();
        }

        return detail;
    }

    private IEnumerable<int> Elements() => Enumerable.Range(0, 1 + chance.Below(4));

    // Mostly fresh, as some of the attributes are unique.
    private string Text() =>
        chance.Percent(60) ? resources.FreshName() : Generating.Texts.Any(chance);
}
