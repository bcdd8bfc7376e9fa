using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What HTTP and JSON say about any answer (RFC 9110, RFC 8259, RFC 6585, RFC 7644 sections 3.1, 3.2, 3.8).</summary>
internal static class HttpChecks
{
    private const string AnyJson = "application/json";

    private static readonly string[] OfTheContent = ["Content-Type", "ETag"];

    /// <summary>
    /// A body that names a media type names that of SCIM. application/json is one that the client asked for, or a warning (ruling N69).
    /// </summary>
    public static Discrepancy? IsLabelledAsScim(Exchange exchange)
    {
        var type = exchange.Answer.MediaType;
        if (exchange.Answer.Body is null || type is null or HttpExchanger.ScimMediaType)
        {
            return null;
        }

        var found = new Discrepancy(
            $"the media type {HttpExchanger.ScimMediaType}",
            type,
            exchange
        );
        return type is not AnyJson ? found
            : Accepts(exchange, AnyJson) ? null
            : found.AsWarning();
    }

    public static Discrepancy? NamesItsType(Exchange exchange) =>
        exchange.Answer.Body is null || exchange.Answer.MediaType is { Length: > 0 }
            ? null
            : new("a Content-Type", AnswerText.Of(exchange), exchange);

    /// <summary>A success that has a body has JSON.</summary>
    public static Discrepancy? IsJson(Exchange exchange) =>
        exchange.Answer is not { Status: >= 200 and < 300, Body: { } body } || Parses(body)
            ? null
            : new("JSON", AnswerText.Of(exchange), exchange);

    /// <summary>JSON of either media type.</summary>
    public static Discrepancy? IsSomeJson(Exchange exchange) =>
        exchange.Answer is { Status: 200, MediaType: AnyJson or HttpExchanger.ScimMediaType }
        && Json.ObjectOf(exchange) is not null
            ? null
            : new(
                "200 with JSON",
                $"{AnswerText.Of(exchange)} as {exchange.Answer.MediaType ?? "nothing"}",
                exchange
            );

    /// <summary>200 with SCIM; application/json is a warning unless it was asked for.</summary>
    public static IEnumerable<Discrepancy?> IsScim(Exchange exchange) =>
        [AnswerChecks.Status(exchange, 200), IsLabelledAsScim(exchange)];

    /// <summary>The bytes are UTF-8, and no other charset is named.</summary>
    public static Discrepancy? IsUtf8(Exchange exchange)
    {
        var charset = CharsetOf(exchange);
        return
            exchange.Answer.Form is not { IsUtf8: false }
            && (
                charset is null
                || string.Equals(charset, "utf-8", StringComparison.OrdinalIgnoreCase)
            )
            ? null
            : new(
                "a body in UTF-8",
                charset is null ? "bytes that are none" : $"charset {charset}",
                exchange
            );
    }

    public static Discrepancy? HasNoByteOrderMark(Exchange exchange) =>
        exchange.Answer.Form is { HasByteOrderMark: true }
            ? new("JSON without a byte order mark", "EF BB BF at its beginning", exchange)
            : null;

    /// <summary>Done, or not offered: 501, or 405 with Allow (ruling N71). A refusal of another kind would hide a resource that is there.</summary>
    public static Discrepancy? IsDoneOrNotOffered(Exchange exchange)
    {
        var found = new Discrepancy(
            "that it is done, or a 501 or 405",
            AnswerText.Of(exchange),
            exchange
        );
        return exchange.Answer.Status switch
        {
            >= 200 and < 300 or 501 => null,
            405 => exchange.Answer.Header("Allow") is null ? found.AsNote() : null,
            404 or >= 500 => found,
            _ => found.AsNote(),
        };
    }

    /// <summary>A 405 says which methods there are.</summary>
    public static Discrepancy? NamesAllowed(Exchange exchange) =>
        exchange.Answer.Header("Allow") is null
            ? new("the header Allow", $"{exchange.Answer.Status} without it", exchange)
            : null;

    /// <summary>No content, and no Content-Length above 0.</summary>
    public static Discrepancy? IsWithoutContent(Exchange exchange) =>
        exchange.Answer.Form is { Length: > 0 } form
            ? new("no content", $"{form.Length} bytes", exchange)
        : LengthOf(exchange) is > 0 and var length
            ? new("no Content-Length above 0", $"{length}", exchange)
        : null;

    /// <summary>HEAD: as GET, without content; 405 and 501 say that it is not offered.</summary>
    public static IEnumerable<Discrepancy?> IsHeadOf(Exchange head, Exchange get) =>
        head.Answer.Status is 405 or 501
            ? [NoContentAtAll(head)]
            :
            [
                NoContentAtAll(head),
                head.Answer.Status == get.Answer.Status
                    ? null
                    : new($"the status of GET, {get.Answer.Status}", $"{head.Answer.Status}", head),
                .. OfTheContent
                    .Where(name => get.Answer.Header(name) is not null)
                    .Select(name => AnswerChecks.HasHeader(head, name)?.AsNote()),
            ];

    /// <summary>The Content-Length, where there is one, counts the bytes.</summary>
    public static Discrepancy? CountsItsBytes(Exchange exchange) =>
        LengthOf(exchange) is { } length
        && exchange.Answer.Form is { } form
        && length != form.Length
            ? new($"a Content-Length of {form.Length}", $"{length}", exchange)
            : null;

    /// <summary>A 429 has an error message, and a Retry-After that is a number of seconds or a date, if it has any.</summary>
    public static IEnumerable<Discrepancy?> Explains(Exchange refusal) =>
        [
            ErrorChecks.IsJson(refusal),
            refusal.Answer.Header("Retry-After") is not { } after
            || int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            || DateTimeOffset.TryParse(
                after,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            )
                ? null
                : new("a Retry-After in seconds or with a date", after, refusal),
        ];

    /// <summary>A redirect says where to.</summary>
    public static Discrepancy? SaysWhereTo(Exchange exchange) =>
        AnswerChecks.HasHeader(exchange, "Location");

    private static Discrepancy? NoContentAtAll(Exchange exchange) =>
        exchange.Answer.Form is { Length: > 0 } form
            ? new("no content", $"{form.Length} bytes", exchange)
            : null;

    private static int? LengthOf(Exchange exchange) =>
        int.TryParse(
            exchange.Answer.Header("Content-Length"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var length
        )
            ? length
            : null;

    private static string? CharsetOf(Exchange exchange) =>
        exchange
            .Answer.Header("Content-Type")
            ?.Split(';', StringSplitOptions.TrimEntries)
            .Where(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            .Select(part => part["charset=".Length..].Trim('"'))
            .FirstOrDefault();

    private static bool Accepts(Exchange exchange, string type) =>
        exchange.Request.Headers.Any(h =>
            h.Key.Equals("Accept", StringComparison.OrdinalIgnoreCase)
            && h.Value.Contains(type, StringComparison.OrdinalIgnoreCase)
        );

    private static bool Parses(string body)
    {
        try
        {
            JsonNode.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
