using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// What a feature says that a value is: a kind ("a boolean"), "as before", "as sent", "one of "a", "b"", "not …", or JSON.
/// </summary>
internal sealed class ValueExpectation(string words, Func<string, JsonNode?> parse)
{
    private const string OneOf = "one of ";
    private const string Not = "not ";

    /// <summary>Holds the value at the path against the words. <paramref name="before"/> and <paramref name="sent"/> are for "as before" and "as sent".</summary>
    public Discrepancy? Check(Exchange exchange, string path, Exchange? before, JsonObject? sent)
    {
        if (ValueKind.IsKind(words))
        {
            return ValueChecks.IsOfKind(exchange, path, words);
        }

        if (words.StartsWith(OneOf, StringComparison.Ordinal))
        {
            return ValueChecks.IsOneOf(
                exchange,
                path,
                [
                    .. Json.Items(parse($"[{words[OneOf.Length..]}]"))
                        .Select(Json.Text)
                        .OfType<string>(),
                ]
            );
        }

        return words.StartsWith(Not, StringComparison.Ordinal)
            ? ValueChecks.IsNot(exchange, path, Resolve(words[Not.Length..], path, before, sent))
            : ValueChecks.Is(exchange, path, Resolve(words, path, before, sent));
    }

    private JsonNode? Resolve(string value, string path, Exchange? before, JsonObject? sent) =>
        value switch
        {
            "as before" => ResourcePath.First(Json.ObjectOf(before), path),
            "as sent" => ResourcePath.First(sent, path),
            _ => parse(value),
        };
}
