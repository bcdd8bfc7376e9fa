using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What cursors must not give away (RFC 9865 section 5.2). Each returns null when the check holds.</summary>
internal static class CursorChecks
{
    /// <summary>Status, scimType and detail are alike, whatever cursor they quote; a server that breaks down has said nothing.</summary>
    public static Discrepancy? SayTheSame(IReadOnlyList<Exchange> answers) =>
        answers.FirstOrDefault(answer => answer.Answer.Status >= 500) is { } broken
            ? new("a refusal", AnswerChecks.Describe(broken), broken)
        : answers.Select(What).Distinct(StringComparer.Ordinal).ToList()
            is [var first, var second, ..]
            ? new(first, second, answers[^1])
        : null;

    private static string What(Exchange exchange)
    {
        var error = Json.ObjectOf(exchange);
        var detail = Json.Text(Json.Member(error, "detail"));
        if (detail is not null && CursorIn(exchange.Request.Url) is { Length: > 0 } cursor)
        {
            detail = detail.Replace(cursor, "…", StringComparison.Ordinal);
        }

        return string.Join(
            ' ',
            new[]
            {
                exchange.Answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Json.Text(Json.Member(error, "scimType")),
                detail,
            }.OfType<string>()
        );
    }

    private static string? CursorIn(Uri url) =>
        url
            .Query.TrimStart('?')
            .Split('&')
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair is ["cursor", _])
            .Select(pair => Uri.UnescapeDataString(pair[1]))
            .FirstOrDefault();
}
