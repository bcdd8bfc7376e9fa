using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Pages of lists beside what the ServiceProviderConfig says of them (RFC 9865 section 4).</summary>
internal static class PaginationChecks
{
    /// <summary>A page with a cursor, where the configuration announces none, is the fault.</summary>
    public static Discrepancy? AreAnnounced(Exchange page, Exchange config) =>
        CursorOf(page) is null
        || Json.Truth(Json.At(Json.ObjectOf(config), "pagination", "cursor")) is true
            ? null
            : new(
                $"pagination.cursor to be true, since exchange {page.Number} has a nextCursor",
                ValueChecks.Show(Json.Member(Json.ObjectOf(config), "pagination")),
                config
            );

    /// <summary>
    /// One of the two words; and where both ways are there and the page is a part, the way that the page shows. A page that
    /// shows both or neither is not judged.
    /// </summary>
    public static Discrepancy? IsOfDefaultKind(Exchange page, Exchange config)
    {
        var announced = Json.Member(Json.ObjectOf(config), "pagination");
        var value = Json.Member(announced, "defaultPaginationMethod");
        if (value is null)
        {
            return null;
        }

        var method = Json.Text(value)?.ToLowerInvariant();
        if (method is not ("cursor" or "index"))
        {
            return new(
                "defaultPaginationMethod to be cursor or index",
                ValueChecks.Show(value),
                config
            );
        }

        var both =
            Json.Truth(Json.Member(announced, "cursor")) is true
            && Json.Truth(Json.Member(announced, "index")) is true;
        var byCursor = CursorOf(page) is not null;
        var byIndex = Json.Member(Json.ObjectOf(page), "startIndex") is not null;
        return !both || byCursor == byIndex || byCursor == (method is "cursor")
            ? null
            : new(
                $"a page by {method}, the announced default",
                byCursor ? "one with a nextCursor" : "one with a startIndex",
                page
            );
    }

    /// <summary>A positive whole number where it is announced, and no page is larger.</summary>
    /// <param name="page">A page that could be larger; null where there was none to ask for.</param>
    public static Discrepancy? IsNoLarger(Exchange? page, Exchange config, string member)
    {
        var value = Json.At(Json.ObjectOf(config), "pagination", member);
        if (value is null)
        {
            return null;
        }

        if (!ValueKind.Holds("a positive whole number", value))
        {
            return new($"{member} to be a positive whole number", ValueChecks.Show(value), config);
        }

        return page is null || Size(page) <= Json.Whole(value)
            ? null
            : new(
                $"at most {Json.Whole(value)} resources, the announced {member}",
                $"{Size(page)}",
                page
            );
    }

    /// <summary>startIndex moves the page where indexes are announced; a cursor is ignored or refused where cursors are denied.</summary>
    public static IEnumerable<Discrepancy?> AreAsAnnounced(
        Exchange config,
        Exchange first,
        Exchange second,
        Exchange byCursor
    )
    {
        var announced = Json.Member(Json.ObjectOf(config), "pagination");
        return
        [
            Json.Truth(Json.Member(announced, "index")) is true
            && first.Answer.Status == 200
            && Size(first) > 0
            && IdsOf(first).SequenceEqual(IdsOf(second), StringComparer.Ordinal)
                ? new(
                    "another page for startIndex=2, since indexes are announced",
                    $"the same as in exchange {first.Number}",
                    second
                )
                : null,
            Json.Truth(Json.Member(announced, "cursor")) is false
            && (byCursor.Answer.Status >= 500 || CursorOf(byCursor) is not null)
                ? new(
                    "a cursor to be ignored or refused, since cursors are denied",
                    AnswerText.Of(byCursor),
                    byCursor
                )
                : null,
        ];
    }

    public static string? CursorOf(Exchange page) =>
        Json.Text(Json.Member(Json.ObjectOf(page), "nextCursor"));

    private static int Size(Exchange page) => IdsOf(page).Count;

    private static List<string?> IdsOf(Exchange page) =>
        [
            .. Json.Items(Json.Member(Json.ObjectOf(page), "Resources"))
                .Select(resource => Json.Text(Json.Member(resource, "id"))),
        ];
}
