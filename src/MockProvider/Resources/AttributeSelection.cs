using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>
/// The query parameters attributes and excludedAttributes, understood for one resource type, and the attributes that the
/// request wrote.
/// </summary>
internal sealed class AttributeSelection(
    ResourceType type,
    IReadOnlyCollection<AttributePath>? attributes,
    IReadOnlyCollection<AttributePath>? excluded,
    IReadOnlyCollection<ResolvedPath> written
)
{
    /// <summary>Whether a simple attribute, or a part of a complex one, is shown.</summary>
    public bool Shows(ResolvedPath path)
    {
        if (path.Attribute.IsNeverShown || path.Leaf.IsNeverShown)
        {
            return false;
        }

        if (path.Attribute.Returned == Returned.Always)
        {
            return path.SubAttribute is null
                || IsDefault(path.SubAttribute)
                || IsRequested(path)
                || (attributes is null && IsWritten(path));
        }

        return attributes is null ? ShowsByDefault(path) : IsRequested(path);
    }

    private bool ShowsByDefault(ResolvedPath path)
    {
        if (
            NamesWhole(excluded, path)
            || !(IsDefault(path.Attribute) || IsWritten(path with { SubAttribute = null }))
        )
        {
            return false;
        }

        return path.SubAttribute is null
            || path.SubAttribute.Returned == Returned.Always
            || ((IsDefault(path.SubAttribute) || IsWritten(path)) && !Names(excluded, path));
    }

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
        return (IsDefault(path.SubAttribute) && NamesWhole(attributes, path))
            || (path.SubAttribute.Returned == Returned.Always && NamesPartOf(path));
    }

    private bool NamesWhole(IReadOnlyCollection<AttributePath>? list, ResolvedPath path) =>
        list is not null && Names(list, path with { SubAttribute = null });

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

        return type.Resolve(item) is { } resolved && IsSame(resolved, path);
    }

    private bool IsWritten(ResolvedPath path) => written.Any(item => IsSame(item, path));

    private static bool IsSame(ResolvedPath path, ResolvedPath other) =>
        string.Equals(path.Extension, other.Extension, StringComparison.Ordinal)
        && ReferenceEquals(path.Attribute, other.Attribute)
        && ReferenceEquals(path.SubAttribute, other.SubAttribute);

    private static bool IsDefault(AttributeDefinition attribute) =>
        attribute.Returned is Returned.Default or Returned.Always;
}
