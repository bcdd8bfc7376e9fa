using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ScimConformance.Fuzz.Generating;

/// <summary>Makes a wrong body of a right one: as a document, as text, as bytes.</summary>
internal sealed class Mutations(Chance chance)
{
    private const int TooMuch = 1_100_000;

    public byte[] Of(JsonObject document) =>
        chance.Below(40) == 0
            ? Encoding.UTF8.GetBytes(Swollen(document).ToJsonString())
            : Wrong(document);

    private byte[] Wrong(JsonObject document) =>
        chance.Below(3) switch
        {
            0 => Bytes(Encoding.UTF8.GetBytes(document.ToJsonString())),
            1 => Encoding.UTF8.GetBytes(Text(document.ToJsonString())),
            _ => Encoding.UTF8.GetBytes(Tree(document.DeepClone().AsObject()).ToJsonString()),
        };

    /// <summary>One of the lists much longer: values that differ, operations, members.</summary>
    private JsonObject Swollen(JsonObject document)
    {
        var copy = document.DeepClone().AsObject();
        var lists = copy.Select(member => member.Value).OfType<JsonArray>().ToList();
        var list = lists.Count == 0 ? [] : chance.Pick(lists);
        var one = list.Count == 0 ? new JsonObject { ["value"] = "v" } : list[0]!;
        var wanted = chance.OneOf(200, 1000, 1001, 900_000 / (one.ToJsonString().Length + 8));
        for (var number = list.Count; number < wanted; number++)
        {
            var another = one.DeepClone();
            if (another is JsonObject complex && complex.ContainsKey("value"))
            {
                complex["value"] = number.ToString(CultureInfo.InvariantCulture);
            }

            list.Add(another);
        }

        return copy;
    }

    private JsonNode Tree(JsonObject document)
    {
        var holder = document;
        while (chance.Percent(40) && Inner(holder) is { } inner)
        {
            holder = inner;
        }

        if (holder.Count == 0)
        {
            return new JsonArray(document.DeepClone());
        }

        var name = chance.Pick(holder.Select(member => member.Key).ToList());
        switch (chance.Below(4))
        {
            case 0:
                holder.Remove(name);
                break;
            case 1:
                holder[Texts.Any(chance) + "!"] = Value();
                break;
            default:
                holder[name] = Value();
                break;
        }

        return document;
    }

    private JsonObject? Inner(JsonObject holder) =>
        holder
            .Select(member =>
                member.Value as JsonObject
                ?? (member.Value as JsonArray)?.OfType<JsonObject>().FirstOrDefault()
            )
            .OfType<JsonObject>()
            .ElementAtOrDefault(chance.Below(3));

    private JsonNode? Value() =>
        JsonNode.Parse(
            chance.OneOf(
                "null",
                "true",
                "0",
                "-1",
                "1e400",
                "123456789012345678901234567890.5",
                "\"text\"",
                "\"\"",
                "[]",
                "{}",
                "[null]",
                "[[[]]]",
                "{\"value\":{\"value\":{\"value\":[]}}}",
                "[1,\"a\",null,{}]",
                "[{\"value\":\"a\",\"primary\":true},{\"value\":\"b\",\"primary\":true}]"
            )
        );

    private string Text(string json) =>
        chance.Below(8) switch
        {
            0 => json[..chance.Below(json.Length)],
            1 => json.Insert(
                chance.Below(json.Length),
                chance.OneOf("{", "}", "[", "]", ",", ":", "\"", "\\", "\u0000")
            ),
            // A member twice (RFC 8259 section 4).
            2 => json.Insert(
                1,
                "\"userName\":\"twice@fuzz.example\",\"userName\":\"thrice@fuzz.example\","
            ),
            3 => Surrogate(json),
            4 => Nested(chance.OneOf(20, 63, 64, 65, 5000)),
            5 => chance.OneOf(
                "",
                " ",
                "null",
                "[]",
                "0",
                "\"\"",
                "{}",
                "// comment\n{}",
                "{},",
                "NaN"
            ),
            6 => json + json,
            _ => json.Replace("\"", "'", StringComparison.Ordinal),
        };

    private byte[] Bytes(byte[] json)
    {
        // Rarely, as it is slow to send: more than the provider takes.
        if (chance.Below(60) == 0)
        {
            return [.. json, .. Enumerable.Repeat((byte)' ', TooMuch)];
        }

        json[chance.Below(json.Length)] = chance.Byte();
        return chance.Below(3) switch
        {
            0 => [0xEF, 0xBB, 0xBF, .. json],
            1 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(json)),
            _ => json,
        };
    }

    /// <summary>Half a surrogate pair in a string, as an escape: valid by the grammar of JSON, no Unicode.</summary>
    private string Surrogate(string json)
    {
        var quote = json.IndexOf('"', chance.Below(json.Length));
        return quote < 0
            ? json
            : json.Insert(quote + 1, chance.OneOf("\\ud800", "\\udfff", "\\udfff\\ud800"));
    }

    private string Nested(int depth)
    {
        var (open, close) = chance.OneOf(("[", "]"), ("{\"a\":", "}"));
        return $"{{\"schemas\":[\"{Urns.User}\"],\"userName\":\"deep@fuzz.example\",\"nested\":{string.Concat(Enumerable.Repeat(open, depth))}1{string.Concat(Enumerable.Repeat(close, depth))}}}";
    }
}
