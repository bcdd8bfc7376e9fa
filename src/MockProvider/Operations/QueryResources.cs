using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>GET of a list (RFC 7644 section 3.4.2), in the order of creation. Errors: invalidFilter.</summary>
internal sealed class QueryResources(IDatabase database, ResourceView view)
{
    public async Task<Result<JsonObject>> ExecuteAsync(
        Organization organization,
        ResourceType type,
        Query query,
        CancellationToken cancellation
    )
    {
        if (query.Filter is null)
        {
            return await PageAsync(organization, type, query, cancellation);
        }

        // parse, validate
        var policy = organization.Options.Filtering;
        var filter = FilterParser.Parse(query.Filter, policy);
        if (filter.IsError)
        {
            return filter.Error;
        }

        return FilterValidator.Validate(filter.Value, [type], policy) is { } error
            ? error
            : await FilterAsync(organization, type, query, filter.Value, cancellation);
    }

    private async Task<JsonObject> PageAsync(
        Organization organization,
        ResourceType type,
        Query query,
        CancellationToken cancellation
    )
    {
        var (total, page) = await database.ReadAsync(
            async store =>
                (
                    await store.Resources.CountAsync(organization.Id, type.Name),
                    await store.Resources.PageAsync(
                        organization.Id,
                        type.Name,
                        query.First - 1,
                        query.PageSize
                    )
                ),
            cancellation
        );
        return Render(total, query, type, page.Select(resource => view.Complete(resource, type)));
    }

    private async Task<JsonObject> FilterAsync(
        Organization organization,
        ResourceType type,
        Query query,
        FilterExpression filter,
        CancellationToken cancellation
    )
    {
        // The index narrows the search, the evaluator decides.
        var candidates = await database.ReadAsync(
            store =>
                store.Resources.ListAsync(
                    organization.Id,
                    type.Name,
                    IndexedLookup.Of(filter, type)
                ),
            cancellation
        );
        var matches = candidates
            .Select(resource => view.Complete(resource, type))
            .Where(document =>
                FilterEvaluator.Matches(
                    filter,
                    document,
                    type,
                    organization.Options.Filtering.Comparison
                )
            )
            .ToList();
        return Render(
            matches.Count,
            query,
            type,
            matches.Skip(query.First - 1).Take(query.PageSize)
        );
    }

    private static JsonObject Render(
        int total,
        Query query,
        ResourceType type,
        IEnumerable<JsonObject> page
    ) =>
        ListResponse.Render(
            total,
            query.First,
            page.Select(document => ResourceView.Show(document, type, query.Shown))
        );
}
