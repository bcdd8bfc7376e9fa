using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>A path understood for a resource type.</summary>
internal sealed record PatchTarget(
    PatchPath Path,
    string? Extension,
    AttributeDefinition Attribute,
    AttributeDefinition? SubAttribute
)
{
    /// <summary>Finds what the path names, or null.</summary>
    public static PatchTarget? Resolve(PatchContext context, PatchPath path)
    {
        if (context.Type.Resolve(path.Attribute) is not { } resolved)
        {
            return null;
        }

        if (path.SubAttribute is null)
        {
            return new PatchTarget(
                path,
                resolved.Extension,
                resolved.Attribute,
                resolved.SubAttribute
            );
        }

        return resolved.Attribute.FindSubAttribute(path.SubAttribute) is { } sub
            ? new PatchTarget(path, resolved.Extension, resolved.Attribute, sub)
            : null;
    }

    public bool IsReadOnly =>
        Attribute.Mutability == Mutability.ReadOnly
        || SubAttribute?.Mutability == Mutability.ReadOnly;

    /// <summary>What the operation writes: the attribute, and the parts that the path or the value names.</summary>
    public IEnumerable<ResolvedPath> WrittenBy(PatchOperation operation) =>
        SubAttribute is null
            ? WrittenAttributes.Of(operation.Value, Extension, Attribute)
            :
            [
                new ResolvedPath(Extension, Attribute, null),
                new ResolvedPath(Extension, Attribute, SubAttribute),
            ];

    /// <summary>The first reason why this operation may not touch the target; else null.</summary>
    public ScimError? Check(PatchOperation operation, PatchPolicy policy)
    {
        // Ruling N16: the RFC gives a value on remove no meaning; to drop everything would be the worst one.
        if (
            operation is { Kind: PatchOperationKind.Remove, Value: not null }
            && policy.RemoveValue == RemoveValues.Refuse
        )
        {
            return ScimError.InvalidValue(
                "A remove operation has no value; select values by a filter in the path."
            );
        }

        return Path.Filter is null ? null : CheckFilter(Path.Filter, policy.Filtering);
    }

    private ScimError? CheckFilter(FilterExpression filter, FilterPolicy policy) =>
        !Attribute.MultiValued || Path.Attribute.SubAttribute is not null
            ? ScimError.InvalidPath(
                $"'{Path.Attribute}' is not multi-valued; a value filter does not apply to it."
            )
            : FilterValidator.ValidateElement(filter, Attribute, policy);
}
