using System.Text.Json;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Filters from the grammar (RFC 7644 figure 1), and the same with something wrong.</summary>
internal sealed class Filters(Chance chance, World world)
{
    private const string Alphabet = "()[]\"\\.:- eqandornot prx0é\u0000%'";

    public string Any() => chance.Percent(75) ? Valid(0) : Broken();

    private string Valid(int depth) =>
        chance.Below(depth > 3 ? 6 : 10) switch
        {
            0 =>
                $"{chance.Pick(Attributes.Shown.Where(name => name is not "password" and not "unknown" and not Urns.EnterpriseUser).ToList())} pr",
            1 =>
                $"{chance.Pick(Attributes.Booleans)} {chance.OneOf("eq", "ne", "EQ")} {chance.OneOf("true", "false")}",
            2 =>
                $"{chance.Pick(Attributes.Times)} {chance.OneOf("gt", "ge", "lt", "le", "eq")} \"2011-05-13T04:42:34Z\"",
            3 => $"userName eq {Quoted(world.Name("/Users", chance) ?? "nobody")}",
            4 or 5 =>
                $"{chance.Pick(Attributes.Texts)} {chance.OneOf("eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le", "Co")} {Quoted(Texts.Any(chance))}",
            6 => $"{Valid(depth + 1)} {chance.OneOf("and", "AND")} {Valid(depth + 1)}",
            7 => $"{Valid(depth + 1)} or {Valid(depth + 1)}",
            8 => $"{chance.OneOf("not ", "")}({Valid(depth + 1)})",
            _ =>
                $"emails[type eq \"work\" {chance.OneOf("and", "or")} value co {Quoted(Texts.Any(chance))}]",
        };

    public string Broken()
    {
        var filter = Valid(0);
        return chance.Below(8) switch
        {
            0 => filter[..chance.Below(filter.Length)],
            1 => Inserted(filter),
            2 => new string('(', 1 + chance.Below(2000)) + filter,
            3 => string.Join(" and ", Enumerable.Repeat(filter, 1 + chance.Below(200))),
            4 => "userName eq \"\\ud800\"",
            5 => $"{Texts.Any(chance)} eq {Texts.Any(chance)}",
            6 => filter.Replace(
                "eq",
                chance.OneOf("equals", "==", "=", "in"),
                StringComparison.Ordinal
            ),
            _ =>
                $"userName eq {chance.OneOf("1e999", "-", "01", "tru", "null", "12345678901234567890123", "\"")}",
        };
    }

    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    private string Inserted(string filter) =>
        filter.Insert(
            chance.Below(filter.Length),
            Alphabet[chance.Below(Alphabet.Length)].ToString()
        );
}
