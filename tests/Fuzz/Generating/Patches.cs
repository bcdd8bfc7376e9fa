using System.Text.Json.Nodes;

namespace ScimConformance.Fuzz.Generating;

/// <summary>PatchOp messages: operations that should work, and some that must be refused, often after ones that work.</summary>
internal sealed class Patches(
    Chance chance,
    World world,
    Resources resources,
    TestResources testResources
)
{
    public JsonObject ForUser()
    {
        var operations = Enumerable.Range(0, 1 + chance.Below(4)).Select(_ => Good()).ToList();
        if (chance.Percent(25))
        {
            operations.Insert(chance.Below(operations.Count + 1), Bad());
        }

        return Of(operations);
    }

    public JsonObject ForTestResource()
    {
        var operations = Enumerable
            .Range(0, 1 + chance.Below(4))
            .Select(_ => testResources.Operation())
            .ToList();
        if (chance.Percent(10))
        {
            operations.Add(Bad());
        }

        return Of(operations);
    }

    /// <summary>One that nobody loses access by: the client may be patching itself.</summary>
    public JsonObject Harmless() => Of([Operation("replace", "nickName", Texts.Any(chance))]);

    public JsonObject ForGroup() =>
        Of([
            chance.Below(4) switch
            {
                0 => Operation("add", "members", Members()),
                1 => Operation("replace", "displayName", "Group " + Texts.Any(chance)),
                2 => Operation(
                    "remove",
                    $"members[value eq \"{world.Id("/Users", chance)}\"]",
                    null
                ),
                _ => Operation("replace", "members", Members()),
            },
        ]);

    /// <summary>An operation that the specification refuses; the keyword it deserves stands beside it.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Refused { get; } =
        new SortedDictionary<string, JsonObject>(StringComparer.Ordinal)
        {
            ["mutability"] = Operation("replace", "id", "mine"),
            ["invalidPath"] = Operation("replace", "emails[type eq", "x"),
            ["noTarget"] = Operation("replace", "emails[value eq \"no one\"].display", "x"),
            ["invalidValue"] = Operation("replace", "active", "perhaps"),
            ["invalidSyntax"] = Operation("move", "displayName", "x"),
        };

    public static JsonObject Of(IEnumerable<JsonObject> operations) =>
        new()
        {
            ["schemas"] = new JsonArray(Urns.PatchOp),
            ["Operations"] = new JsonArray([.. operations]),
        };

    private JsonObject Good() =>
        chance.Below(9) switch
        {
            0 => Operation("add", null, new JsonObject { ["nickName"] = Texts.Any(chance) }),
            1 => Operation("add", "emails", resources.Emails()),
            2 => Operation("replace", "emails", resources.Emails()),
            3 => Operation(
                "remove",
                chance.OneOf("nickName", "title", "roles", "name.middleName"),
                null
            ),
            4 => Operation(
                "remove",
                $"emails[value sw {Filters.Quoted("fuzz")} and type eq \"home\"]",
                null
            ),
            5 => Operation("replace", "active", chance.Percent(70)),
            6 => Operation(
                "add",
                "roles",
                new JsonArray(new JsonObject { ["value"] = Texts.Any(chance) })
            ),
            _ => Operation(
                chance.OneOf("add", "replace"),
                chance.Pick(Attributes.Writable),
                Texts.Any(chance)
            ),
        };

    private JsonObject Bad() =>
        chance.Percent(60)
            ? chance.Pick(Refused.Values.ToList()).DeepClone().AsObject()
            : Operation(
                chance.OneOf("add", "remove", "replace", ""),
                Texts.Any(chance),
                Texts.Any(chance)
            );

    private JsonArray Members() =>
        new(
            new JsonObject
            {
                ["value"] = world.Id(chance.Percent(75) ? "/Users" : "/Groups", chance),
            }
        );

    private static JsonObject Operation(string op, string? path, JsonNode? value)
    {
        var operation = new JsonObject { ["op"] = op };
        if (path is not null)
        {
            operation["path"] = path;
        }

        if (value is not null)
        {
            operation["value"] = value;
        }

        return operation;
    }
}
