using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What the admin API must show of an application key. Each returns null when the check holds.</summary>
internal static class KeyChecks
{
    /// <summary>The secret is neither in the member that held it at creation nor anywhere else (DD-KEY-14).</summary>
    public static Discrepancy? HidesSecret(Exchange exchange, string secret)
    {
        var data = Json.Member(Json.ObjectOf(exchange), "data");
        JsonNode?[] shown = data is JsonArray list ? [.. list] : [data];
        return
            exchange.Answer.Status == 200
            && exchange.Answer.Body?.Contains(secret, StringComparison.Ordinal) != true
            && shown.All(key => Json.At(key, "attributes", "key") is null)
            ? null
            : new("the key without its secret", AnswerChecks.Describe(exchange), exchange);
    }

    /// <summary>DD-KEY-15: last4 are the last characters of the secret.</summary>
    public static Discrepancy? Last4Is(Exchange exchange, string secret)
    {
        var shown = Json.Text(Attribute(exchange, "last4"));
        return string.Equals(shown, secret[^4..], StringComparison.Ordinal)
            ? null
            : new("last4 to be the end of the secret", Found(exchange, shown), exchange);
    }

    public static Discrepancy? NameIs(Exchange exchange, string name)
    {
        var shown = Json.Text(Attribute(exchange, "name"));
        return string.Equals(shown, name, StringComparison.Ordinal)
            ? null
            : new($"the name {name}", Found(exchange, shown), exchange);
    }

    /// <summary>Just these scopes, in any order; an empty list is a key without scopes, which shows null.</summary>
    public static Discrepancy? ScopesAre(Exchange exchange, IReadOnlyList<string> scopes)
    {
        var shown = Attribute(exchange, "scopes");
        var names = Json.Items(shown).Select(Json.Text).Order(StringComparer.Ordinal);
        return
            Json.ObjectOf(exchange) is not null
            && shown is null == (scopes.Count == 0)
            && names.SequenceEqual(scopes.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? null
            : new(
                scopes.Count == 0 ? "no scopes" : $"the scopes {string.Join(", ", scopes)}",
                Found(exchange, shown?.ToJsonString()),
                exchange
            );
    }

    private static string Found(Exchange exchange, string? shown) =>
        shown ?? AnswerChecks.Describe(exchange);

    private static JsonNode? Attribute(Exchange exchange, string name) =>
        Json.At(Json.ObjectOf(exchange), "data", "attributes", name);
}
