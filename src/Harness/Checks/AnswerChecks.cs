using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What an answer's status and form say. Each returns null when the check holds.</summary>
internal static class AnswerChecks
{
    /// <summary>201 with a resource (RFC 7644 section 3.3).</summary>
    public static Discrepancy? Created(Exchange exchange) =>
        exchange.Answer.Status == 201 && Json.ObjectOf(exchange) is not null
            ? null
            : new("201 Created with the new resource", Describe(exchange), exchange);

    /// <summary>Just this status.</summary>
    public static Discrepancy? Status(Exchange exchange, int status) =>
        exchange.Answer.Status == status ? null : new($"{status}", Describe(exchange), exchange);

    /// <summary>One of these statuses.</summary>
    public static Discrepancy? StatusIsOneOf(Exchange exchange, IReadOnlyList<int> statuses) =>
        statuses.Contains(exchange.Answer.Status)
            ? null
            : new($"one of {string.Join(", ", statuses)}", Describe(exchange), exchange);

    public static Discrepancy? HasNoBody(Exchange exchange) =>
        exchange.Answer.Body is null ? null : new("no body", Describe(exchange), exchange);

    public static Discrepancy? HasHeader(Exchange exchange, string name) =>
        exchange.Answer.Header(name) is { Length: > 0 }
            ? null
            : new($"the header {name}", $"{exchange.Answer.Status} without it", exchange);

    /// <summary>Any success.</summary>
    public static Discrepancy? Succeeded(Exchange exchange) =>
        exchange.Answer.Status is >= 200 and < 300
            ? null
            : new("a successful answer", Describe(exchange), exchange);

    /// <summary>204, and no body with it (RFC 7644 section 3.6).</summary>
    public static Discrepancy? NoContent(Exchange exchange) =>
        exchange.Answer is { Status: 204, Body: null }
            ? null
            : new("204 No Content without a body", Describe(exchange), exchange);

    /// <summary>404 (RFC 7644 section 3.12); 410 says the same of what once was there.</summary>
    public static Discrepancy? NotFound(Exchange exchange) =>
        exchange.Answer.Status is 404 or 410
            ? null
            : new("404 Not Found", Describe(exchange), exchange);

    /// <summary>401, or 403: which of the two a refused key is answered with is not documented (DD-AUTH-08).</summary>
    public static Discrepancy? Unauthenticated(Exchange exchange) =>
        exchange.Answer.Status is 401 or 403
            ? null
            : new("a refusal of the credential (401 or 403)", Describe(exchange), exchange);

    /// <summary>403: the credential is known, and does not allow this (DD-AUTH-04, DD-AUTH-06).</summary>
    public static Discrepancy? NotPermitted(Exchange exchange) =>
        exchange.Answer.Status == 403
            ? null
            : new("403 Forbidden for want of a permission", Describe(exchange), exchange);

    /// <summary>A refusal of what was sent, not of the sender: 400, or 409 and 422 where those say the same.</summary>
    public static Discrepancy? RefusedAsWrong(Exchange exchange) =>
        exchange.Answer.Status is 400 or 409 or 422
            ? null
            : new("a refusal such as 400 Bad Request", Describe(exchange), exchange);

    /// <summary>Any refusal but that of a missing credential: how it looks is not documented (DD-PLAN-01).</summary>
    public static Discrepancy? RefusedByPlan(Exchange exchange) =>
        exchange.Answer.Status is >= 400 and < 500 and not 401
            ? null
            : new(
                "a refusal, such as 403 Forbidden, because SCIM is not part of the plan",
                Describe(exchange),
                exchange
            );

    /// <summary>Any refusal that is the client's business, but not of its credential.</summary>
    public static Discrepancy? Refused(Exchange exchange) =>
        exchange.Answer.Status is >= 400 and < 500 and not 401 and not 429
            ? null
            : new("a refusal (4xx)", Describe(exchange), exchange);

    /// <summary>409 (RFC 7644 section 3.12).</summary>
    public static Discrepancy? Conflict(Exchange exchange) =>
        exchange.Answer.Status == 409 ? null : new("409 Conflict", Describe(exchange), exchange);

    /// <summary>An answer in a few words that fit a sentence.</summary>
    public static string Describe(Exchange exchange) => AnswerText.Of(exchange);
}
