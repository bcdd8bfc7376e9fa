using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// GET of a list and POST to /.search (RFC 7644 sections 3.4.2 and 3.4.3), of one type or of all. In the order of creation
/// unless sorted. Errors: invalidFilter, invalidPath (sortBy), invalidValue, tooMany, invalidCursor, expiredCursor.
/// </summary>
internal sealed class QueryResources(IDatabase database, ResourceList list, ResourceView view)
{
    public async Task<Result<Rendered>> ExecuteAsync(
        ResourceRequest request,
        IReadOnlyList<ResourceType> types,
        Query query
    )
    {
        // parse
        var options = request.Organization.Options;
        var filter = QueryFilter.Parse(query.Filter, types, request.Organization);
        var order = options.Sort ? SortOrder.Parse(query, types) : default(SortOrder);
        if (order.IsError && options.Choices.IgnoresMalformedSort)
        {
            order = default(SortOrder);
        }

        var cursor =
            options.Cursor && query.Cursor is not null
                ? CursorSealing.Open(request, types, query)
                : default(Cursor);
        if ((filter.Error ?? order.Error ?? cursor.Error) is { } error)
        {
            return error;
        }

        if (Refusal(request, types, query, filter.Value) is { } refusal)
        {
            return refusal;
        }

        // select
        var wanted = new Selection(request, types, filter.Value, order.Value)
        {
            Cursor = cursor.Value,
            Skip = cursor.Value is null ? query.First - 1 : 0,
            Take = query.PageSize(options.DefaultPageSize, options.MaxResults),
        };
        var page = await database.ReadAsync(
            store => new Selecting(store, view, wanted).ExecuteAsync(),
            request.Cancellation
        );
        if (page.IsError)
        {
            return page.Error;
        }

        if (options.Choices.RefusesStartPastEnd && IsPastEnd(query, page.Value))
        {
            return ScimError.InvalidValue(
                $"startIndex is {query.First}; there are {page.Value.Total} resources."
            );
        }

        // render
        return list.Render(
            request,
            query,
            page.Value,
            page.Value.Next is { } next ? CursorSealing.Seal(request, types, query, next) : null
        );
    }

    private static ScimError? Refusal(
        ResourceRequest request,
        IReadOnlyList<ResourceType> types,
        Query query,
        FilterExpression? filter
    )
    {
        var choices = request.Organization.Options.Choices;
        return SelectionRules.Check(request.Shown, types, choices)
            ?? (
                choices.RefusesPersonalFilters
                    ? PersonalFilters.Problem(query, filter, types)
                    : null
            );
    }

    private static bool IsPastEnd(Query query, Page page) =>
        query is { Cursor: null, First: > 1 } && query.First > page.Total;
}
