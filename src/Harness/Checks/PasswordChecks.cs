using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Passwords (RFC 7643 section 4.1.1): nobody reads one, or anything of one.</summary>
internal static class PasswordChecks
{
    /// <summary>Neither the value nor a member of that name in a resource.</summary>
    public static Discrepancy? Hides(Exchange exchange, string password)
    {
        if (exchange.Response?.Body is not { } body)
        {
            return null;
        }

        var document = Json.ObjectOf(exchange);
        var resources = Json.Items(Json.Member(document, "Resources")).Append(document);
        return
            body.Contains(password, StringComparison.Ordinal)
            || resources.Any(resource => Json.Member(resource, "password") is not null)
            ? new(
                "an answer without a password",
                $"{ValueChecks.Show(Json.Member(document, "password"))} in the answer to {exchange.Request.Method}",
                exchange
            )
            : null;
    }

    /// <summary>A weak one is taken, or refused with 400.</summary>
    public static Discrepancy? IsTakenOrRefused(Exchange exchange)
    {
        var found = new Discrepancy(
            "201, or 400 with invalidValue",
            AnswerText.Of(exchange),
            exchange
        );
        return exchange.Answer.Status switch
        {
            >= 200 and < 300 => null,
            400 => RefusalChecks.KeywordOf(exchange) is null or "invalidValue"
                ? null
                : found.AsNote(),
            _ => found,
        };
    }

    /// <summary>The same status, and as many resources.</summary>
    public static Discrepancy? AreAlike(Exchange one, Exchange other)
    {
        var (first, second) = (Total(one), Total(other));
        return one.Answer.Status == other.Answer.Status && first == second
            ? null
            : new(
                "two answers that say the same",
                $"{one.Answer.Status} with {first} and {other.Answer.Status} with {second} resources",
                other
            );
    }

    /// <summary>A cursor that is no text which shows an offset, an id or a filter, by itself or in base64.</summary>
    public static Discrepancy? IsOpaque(Exchange list)
    {
        var cursor = Json.Text(Json.Member(Json.ObjectOf(list), "nextCursor"));
        return cursor is null || !new[] { cursor, Decoded(cursor) }.Any(IsReadable)
            ? null
            : new("a cursor that shows nothing", cursor, list);
    }

    private static bool IsReadable(string text) =>
        int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)
        || text.Contains("filter", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith('{');

    private static string Decoded(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(
            cursor.Replace('-', '+').Replace('_', '/').PadRight((cursor.Length + 3) / 4 * 4, '='),
            bytes,
            out var length
        )
            ? System.Text.Encoding.Latin1.GetString(bytes, 0, length)
            : "";
    }

    private static int? Total(Exchange exchange) =>
        Json.Whole(Json.Member(Json.ObjectOf(exchange), "totalResults"));
}
