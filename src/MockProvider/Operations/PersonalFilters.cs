using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Filters that would put personal data into a URL (RFC 7644 section 7.5.2, ruling N39).</summary>
internal static class PersonalFilters
{
    private static readonly string[] Personal =
    [
        "userName",
        "externalId",
        "name",
        "displayName",
        "nickName",
        "emails",
        "phoneNumbers",
        "ims",
        "photos",
        "addresses",
    ];

    /// <summary>403 sensitive for a filter in a URL that names personal attributes of Users, or null.</summary>
    public static ScimError? Problem(
        Query query,
        FilterExpression? filter,
        IReadOnlyList<ResourceType> types
    ) =>
        query.IsInUrl
        && types.Any(type => type.IsCoreSchema(SchemaUrns.User))
        && FilterPaths
            .Of(filter)
            .Any(path => Personal.Contains(path.Name, StringComparer.OrdinalIgnoreCase))
            ? ScimError.Sensitive("The filter names personal data; POST it to /.search.")
            : null;
}
