using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>By what a list is sorted (RFC 7644 section 3.4.2.3).</summary>
internal sealed record SortOrder(AttributePath By, bool IsDescending)
{
    /// <summary>
    /// Null when the client asks for no order. Errors (ruling N46): invalidPath for an attribute that no type has, that is
    /// complex, or never returned; invalidValue for another order than ascending or descending.
    /// </summary>
    public static Result<SortOrder?> Parse(Query query, IReadOnlyList<ResourceType> types)
    {
        if (string.IsNullOrEmpty(query.SortBy))
        {
            return default(SortOrder);
        }

        var isDescending = query.SortOrder switch
        {
            null or "" => false,
            var text when text.Equals("ascending", StringComparison.OrdinalIgnoreCase) => false,
            var text when text.Equals("descending", StringComparison.OrdinalIgnoreCase) => true,
            _ => default(bool?),
        };
        if (isDescending is null)
        {
            return ScimError.InvalidValue(
                $"sortOrder is '{query.SortOrder}'; expected ascending or descending."
            );
        }

        return
            AttributePath.TryParse(query.SortBy, out var path)
            && types.Any(type => Resolve(path, type) is not null)
            ? new SortOrder(path, isDescending.Value)
            : ScimError.InvalidPath(
                $"sortBy is '{query.SortBy}'; expected an attribute to sort by, such as userName or name.familyName."
            );
    }

    /// <summary>What the path means for the type: a simple attribute, or the value of a complex one; null when it has none.</summary>
    public ResolvedPath? Resolve(ResourceType type) => Resolve(By, type);

    private static ResolvedPath? Resolve(AttributePath path, ResourceType type)
    {
        if (type.Resolve(path) is not { } resolved || IsHidden(resolved))
        {
            return null;
        }

        return resolved.Leaf switch
        {
            { IsComplex: false } => resolved,
            { MultiValued: true } complex when complex.FindSubAttribute("value") is { } value =>
                resolved with
                {
                    SubAttribute = value,
                },
            _ => null,
        };
    }

    private static bool IsHidden(ResolvedPath path) =>
        path.Attribute.Returned is Returned.Never || path.Leaf.Returned is Returned.Never;
}
