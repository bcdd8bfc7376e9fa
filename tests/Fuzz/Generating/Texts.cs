using System.Text;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Strings that programs stumble over, all of them valid Unicode.</summary>
internal static class Texts
{
    private static readonly string[] Wild =
    [
        "",
        " ",
        "Ada",
        "Ærøskøbing",
        "Straße İstanbul ıI",
        "日本語のテキスト",
        "עברית العربية",
        "\U0001F469\u200D\U0001F52C\U0001F1EA\U0001F1FA",
        "e\u0301 \u00E9 \u1E9B\u0323",
        "\u202Eright to left",
        "\u0000\u0001\u001F",
        "\uFEFFbom",
        "\uFFFD\uFFFE",
        "\"quoted\" \\ back \\\" both",
        "' OR 1=1; --",
        "%_%%",
        "<script>alert(1)</script>",
        "${jndi:ldap://x}",
        "../../etc/passwd",
        "null",
        "true",
        "9007199254740993",
        "line\r\nbreak\ttab",
        "\u2028\u2029",
    ];

    public static string Any(Chance chance) =>
        chance.Below(10) switch
        {
            0 => new string('x', 1 + chance.Below(3000)),
            1 => Random(chance),
            _ => chance.Pick(Wild),
        };

    private static string Random(Chance chance)
    {
        var text = new StringBuilder();
        for (var left = 1 + chance.Below(30); left > 0; left--)
        {
            var rune = chance.Below(0x11_0000);
            text.Append(Rune.IsValid(rune) ? new Rune(rune).ToString() : "?");
        }

        return text.ToString();
    }
}
