namespace ScimConformance.Fuzz.Generating;

/// <summary>Query strings of lists and of single resources, escaped, and sometimes escaped wrongly.</summary>
internal sealed class Queries(Chance chance, World world, Filters filters, Features features)
{
    public string OfList()
    {
        var parts = new List<string>();
        Add(parts, 60, "filter", filters.Any);
        Add(parts, 30, "startIndex", () => Number("1", "2", "5"));
        Add(parts, 40, "count", () => Number("0", "1", "10"));
        Add(parts, 15, "attributes", Names);
        Add(parts, 10, "excludedAttributes", Names);
        if (features.Sort)
        {
            Add(parts, 30, "sortBy", () => chance.Pick(Attributes.Shown));
            Add(
                parts,
                20,
                "sortOrder",
                () => chance.OneOf("ascending", "descending", "Descending", "up")
            );
        }

        if (features.Cursor)
        {
            Add(parts, 15, "cursor", () => Cursor(world, chance));
        }

        Add(parts, 3, Texts.Any(chance), () => Texts.Any(chance));
        return Join(parts);
    }

    public string OfResource()
    {
        var parts = new List<string>();
        Add(parts, 15, "attributes", Names);
        Add(parts, 10, "excludedAttributes", Names);
        return Join(parts);
    }

    public static string Cursor(World world, Chance chance) =>
        chance.Below(4) switch
        {
            0 => Texts.Any(chance),
            1 when world.Cursors.Count > 0 => world.Cursors[^1].Cursor,
            _ => "",
        };

    /// <summary>The same list with this cursor in place of the one it has.</summary>
    public static string WithCursor(string list, string cursor)
    {
        var (path, query) = list.Split('?', 2) switch
        {
            [var before, var after] => (before, after),
            _ => (list, ""),
        };
        return $"{path}?{string.Join('&', query.Split('&').Where(IsOther).Append($"cursor={cursor}"))}";
    }

    private static bool IsOther(string parameter) =>
        parameter.Length > 0 && !parameter.StartsWith("cursor=", StringComparison.Ordinal);

    private string Number(params string[] usual) =>
        chance.Percent(85)
            ? chance.Pick(usual)
            : chance.OneOf(
                "-1",
                "x",
                "",
                "1.5",
                "2147483648",
                "99999999999999999999",
                "0x10",
                " 1",
                "１"
            );

    private string Names() =>
        string.Join(
            ',',
            Enumerable
                .Range(0, 1 + chance.Below(4))
                .Select(_ => chance.Percent(95) ? chance.Pick(Attributes.Shown) : Texts.Any(chance))
        );

    private void Add(List<string> parts, int percent, string name, Func<string> value)
    {
        if (chance.Percent(percent))
        {
            parts.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value())}");
        }
    }

    private string Join(List<string> parts)
    {
        // No UTF-8, no hexadecimal digits, half a surrogate pair, a zero.
        if (chance.Percent(3))
        {
            parts.Add(
                chance.OneOf(
                    "filter=%FF%FE",
                    "filter=%ZZ",
                    "filter=%ED%A0%80",
                    "filter=%00",
                    "count=%",
                    "&&==&",
                    "filter"
                )
            );
        }

        return parts.Count == 0 ? "" : $"?{string.Join('&', parts)}";
    }
}
