using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>The query parameters attributes and excludedAttributes, understood for one resource type.</summary>
internal sealed class AttributeSelection(
    ResourceType type,
    IReadOnlyCollection<AttributePath>? attributes,
    IReadOnlyCollection<AttributePath>? excluded
)
{
    /// <summary>Whether a simple attribute, or a part of a complex one, is shown.</summary>
    public bool Shows(ResolvedPath path)
    {
        if (path.Attribute.Returned == Returned.Never || path.Leaf.Returned == Returned.Never)
        {
            return false;
        }

        if (path.Attribute.Returned == Returned.Always)
        {
            return path.SubAttribute is null || IsDefault(path.SubAttribute) || IsRequested(path);
        }

        return attributes is null
            ? IsDefault(path.Attribute) && ShowsByDefault(path)
            : IsRequested(path);
    }

    private bool ShowsByDefault(ResolvedPath path) =>
        path.SubAttribute?.Returned == Returned.Always
            ? !Names(excluded, path with { SubAttribute = null })
            : IsDefault(path.Leaf)
                && !Names(excluded, path)
                && !Names(excluded, path with { SubAttribute = null });

    private bool IsRequested(ResolvedPath path)
    {
        if (Names(attributes, path))
        {
            return true;
        }

        if (path.SubAttribute is null)
        {
            return false;
        }

        // A complex attribute stands for its default parts; a part that is always returned comes with any other.
        return (
                IsDefault(path.SubAttribute) && Names(attributes, path with { SubAttribute = null })
            ) || (path.SubAttribute.Returned == Returned.Always && NamesPartOf(path));
    }

    private bool NamesPartOf(ResolvedPath path) =>
        path.Attribute.SubAttributes.Any(sub =>
            Names(attributes, path with { SubAttribute = sub })
        );

    private bool Names(IReadOnlyCollection<AttributePath>? list, ResolvedPath path) =>
        list is not null && list.Any(item => Names(item, path));

    private bool Names(AttributePath item, ResolvedPath path)
    {
        // The URN of a whole schema stands for all its attributes that are shown by default.
        var text = item.ToString();
        var schema = path.Extension ?? type.Schema.Id;
        if (string.Equals(text, schema, StringComparison.OrdinalIgnoreCase))
        {
            return IsDefault(path.Attribute)
                && path.SubAttribute is null
                && !CommonAttributes.All.Contains(path.Attribute);
        }

        return type.Resolve(item) is { } resolved
            && string.Equals(resolved.Extension, path.Extension, StringComparison.Ordinal)
            && ReferenceEquals(resolved.Attribute, path.Attribute)
            && ReferenceEquals(resolved.SubAttribute, path.SubAttribute);
    }

    private static bool IsDefault(AttributeDefinition attribute) =>
        attribute.Returned is Returned.Default or Returned.Always;
}
