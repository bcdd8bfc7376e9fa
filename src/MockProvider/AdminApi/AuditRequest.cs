using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>A search of the audit trail as it is asked for: in the URL, or in a body.</summary>
internal sealed record AuditRequest(
    string? Query,
    string? From,
    string? To,
    string? Sort,
    string? Cursor,
    string? Limit
)
{
    // What a search by POST looks at when it does not say from when.
    private const string DefaultFrom = "now-15m";

    public static AuditRequest Of(IQueryCollection query) =>
        new(
            Text(query, "filter[query]"),
            Text(query, "filter[from]"),
            Text(query, "filter[to]"),
            Text(query, "sort"),
            Text(query, "page[cursor]"),
            Text(query, "page[limit]")
        );

    public static AuditRequest Of(JsonObject body)
    {
        var filter = body["filter"] as JsonObject;
        var page = body["page"] as JsonObject;
        return new AuditRequest(
            filter?["query"]?.ToString(),
            filter?["from"]?.ToString() ?? DefaultFrom,
            filter?["to"]?.ToString(),
            body["sort"]?.ToString(),
            page?["cursor"]?.ToString(),
            page?["limit"]?.ToString()
        );
    }

    /// <summary>Errors: 400 for what cannot be read, which is named.</summary>
    public Result<AuditQuery> Parse(DateTimeOffset now)
    {
        var terms = AuditQueryParser.Parse(Query ?? "");
        var from = AuditTime.Parse("filter[from]", From, now, DateTimeOffset.UnixEpoch);
        var to = AuditTime.Parse("filter[to]", To, now, DateTimeOffset.MaxValue);
        var after = Cursor is null ? null : AuditPosition.TryParse(Cursor);
        return (terms.Error ?? from.Error ?? to.Error ?? Problem(after)) is { } error
            ? error
            : new AuditQuery
            {
                Terms = terms.Value,
                From = from.Value,
                To = to.Value,
                NewestFirst = Sort is not "timestamp",
                Limit = ParseLimit(Limit) ?? AuditQuery.DefaultLimit,
                After = after,
            };
    }

    private ScimError? Problem(AuditPosition? after) =>
        Sort is not (null or "timestamp" or "-timestamp")
            ? ScimError.BadRequest($"'sort' is '{Sort}'; expected timestamp or -timestamp.")
        : Limit is not null && ParseLimit(Limit) is null
            ? ScimError.BadRequest(
                $"'page[limit]' is '{Limit}'; expected a number from 1 to {AuditQuery.HighestLimit}."
            )
        : Cursor is not null && after is null
            ? ScimError.BadRequest("'page[cursor]' is not a cursor of this API.")
        : null;

    private static int? ParseLimit(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
        && limit is >= 1 and <= AuditQuery.HighestLimit
            ? limit
            : null;

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString() is { Length: > 0 } text ? text : null;
}
