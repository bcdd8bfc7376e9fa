using System.Globalization;
using System.Text.Json.Nodes;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Users and groups as a client may well send them.</summary>
internal sealed class Resources(Chance chance, World world)
{
    private static readonly string[] Types = ["work", "home", "other"];
    private int _number;

    public string FreshName() =>
        string.Create(CultureInfo.InvariantCulture, $"fuzz{++_number}@fuzz.example");

    public JsonObject User(string? userName = null)
    {
        var user = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.User),
            ["userName"] = userName ?? FreshName(),
            ["emails"] = Emails(),
        };
        foreach (
            var attribute in Attributes.Writable.Where(name =>
                !name.Contains('.') && !name.Contains(':')
            )
        )
        {
            if (chance.Percent(40))
            {
                user[attribute] = Texts.Any(chance);
            }
        }

        AddMore(user);
        return user;
    }

    public JsonObject Group()
    {
        var members = Enumerable
            .Range(0, chance.Below(4))
            .Select(_ =>
                world.Id(
                    chance.Percent(20) && world.Count("/Groups") > 0 ? "/Groups" : "/Users",
                    chance
                )
            )
            .Distinct(StringComparer.Ordinal)
            .Select(id => new JsonObject { ["value"] = id });
        return new()
        {
            ["schemas"] = new JsonArray(Urns.Group),
            ["displayName"] = "Group " + Texts.Any(chance),
            ["members"] =
                world.Count("/Users") == 0 ? new JsonArray() : new JsonArray([.. members]),
        };
    }

    public JsonArray Emails() =>
        new([
            .. Enumerable
                .Range(0, 1 + chance.Below(3))
                .Select(i => new JsonObject
                {
                    ["value"] = FreshName(),
                    ["type"] = Types[i],
                    ["primary"] = i == 0,
                }),
        ]);

    private void AddMore(JsonObject user)
    {
        if (chance.Percent(50))
        {
            user["name"] = new JsonObject
            {
                ["familyName"] = Texts.Any(chance),
                ["givenName"] = Texts.Any(chance),
            };
        }

        if (chance.Percent(30))
        {
            user["active"] = chance.Percent(70);
        }

        if (chance.Percent(30))
        {
            user["externalId"] = Texts.Any(chance);
        }

        if (chance.Percent(20))
        {
            user["roles"] = new JsonArray(new JsonObject { ["value"] = Texts.Any(chance) });
        }

        if (chance.Percent(30))
        {
            user["schemas"]!.AsArray().Add(Urns.EnterpriseUser);
            user[Urns.EnterpriseUser] = new JsonObject
            {
                ["department"] = Texts.Any(chance),
                ["employeeNumber"] = "42",
            };
        }
    }
}
