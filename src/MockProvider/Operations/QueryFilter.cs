using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The filter of a query.</summary>
internal static class QueryFilter
{
    /// <summary>
    /// Parses and checks. Of several types one must know all its attributes; for the others those count as unassigned
    /// (RFC 7644 section 3.4.2.1). Errors: invalidFilter; 501 where the organization offers no filters.
    /// </summary>
    public static Result<FilterExpression?> Parse(
        string? text,
        IReadOnlyList<ResourceType> types,
        Organization organization
    )
    {
        if (text is not null && !organization.Options.Filter)
        {
            return ScimError.NotImplemented("This organization offers no filters.");
        }

        var policy = organization.Options.Filtering;
        var parsed = FilterParser.ParseOptional(text, policy);
        if (
            !parsed.IsError
            && Refusal(parsed.Value, types, organization.Options.Choices) is { } refusal
        )
        {
            return refusal;
        }

        return
            parsed is { IsError: false, Value: { } filter }
            && FilterValidator.Validate(filter, types, policy) is { } error
            ? error
            : parsed;
    }

    private static ScimError? Refusal(
        FilterExpression? filter,
        IReadOnlyList<ResourceType> types,
        ProtocolChoices choices
    ) =>
        filter is null ? null
        : choices.DocumentedFiltersOnly && !DocumentedFilters.Allow(filter, types)
            ? ScimError.InvalidFilter(
                "Filters here are userName eq; of Groups displayName eq, externalId eq, or id eq and members eq."
            )
        // Ruling N37
        : choices.PasswordFilterStatus == 403
        && FilterPaths
            .Of(filter)
            .Any(path => types.Any(type => type.Resolve(path) is { Leaf.IsNeverShown: true }))
            ? ScimError.Forbidden("The filter is on an attribute that is never returned.")
        : null;
}
