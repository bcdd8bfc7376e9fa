using System.Runtime.CompilerServices;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The indexed attributes of a resource type: those that are unique, and those that clients look up by.</summary>
internal static class IndexedAttributes
{
    private static readonly string[] LookedUp =
    [
        "externalId",
        "displayName",
        "active",
        "emails.value",
    ];

    private static readonly ConditionalWeakTable<
        ResourceType,
        IReadOnlyList<IndexedAttribute>
    > Known = [];

    public static IReadOnlyList<IndexedAttribute> Of(ResourceType type) =>
        Known.GetValue(type, known => [.. Find(known)]);

    public static IndexedAttribute? Find(ResourceType type, ResolvedPath path) =>
        Of(type)
            .FirstOrDefault(indexed =>
                ReferenceEquals(indexed.Path.Attribute, path.Attribute)
                && ReferenceEquals(indexed.Path.SubAttribute, path.SubAttribute)
            );

    private static IEnumerable<IndexedAttribute> Find(ResourceType type) =>
        Paths(type, null, [CommonAttributes.ExternalId, .. type.Schema.Attributes])
            .Concat(
                type.Extensions.SelectMany(extension =>
                    Paths(type, extension.Schema.Id, extension.Schema.Attributes)
                )
            );

    private static IEnumerable<IndexedAttribute> Paths(
        ResourceType type,
        string? extension,
        IEnumerable<AttributeDefinition> attributes
    ) =>
        attributes
            .SelectMany(attribute =>
                attribute.IsComplex
                    ? attribute.SubAttributes.Select(sub => new ResolvedPath(
                        extension,
                        attribute,
                        sub
                    ))
                    : [new ResolvedPath(extension, attribute, null)]
            )
            .Where(IsIndexed)
            .Select(path => new IndexedAttribute(path, Scope(type, path)));

    // What only the provider writes is derived from other resources and never in the document.
    private static bool IsIndexed(ResolvedPath path) =>
        path.Attribute.Mutability is not Mutability.ReadOnly
        && (
            path.Leaf.Uniqueness is not Uniqueness.None
            || (
                path.Extension is null
                && LookedUp.Contains(Name(path), StringComparer.OrdinalIgnoreCase)
            )
        );

    // RFC 7643 section 7: global uniqueness goes beyond the type.
    private static string Scope(ResourceType type, ResolvedPath path)
    {
        var owner = path.Leaf.Uniqueness is Uniqueness.Global ? "*" : type.Name;
        return $"{owner} {(path.Extension is null ? "" : path.Extension + ":")}{Name(path)}";
    }

    private static string Name(ResolvedPath path) =>
        path.SubAttribute is null
            ? path.Attribute.Name
            : $"{path.Attribute.Name}.{path.SubAttribute.Name}";
}
