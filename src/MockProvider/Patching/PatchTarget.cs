using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
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

    /// <summary>The first reason why no operation, or not this one, may touch the target; else null.</summary>
    public ScimError? Check(PatchOperation operation, bool lenient)
    {
        if (
            Attribute.Mutability == Mutability.ReadOnly
            || SubAttribute?.Mutability == Mutability.ReadOnly
        )
        {
            return ScimError.Mutability($"'{Path}' is readOnly.");
        }

        // Ruling N16: the RFC gives a value on remove no meaning; to drop everything would be the worst one.
        if (operation is { Kind: PatchOperationKind.Remove, Value: not null } && !lenient)
        {
            return ScimError.InvalidValue(
                "A remove operation has no value; select values by a filter in the path."
            );
        }

        return Path.Filter is null ? null : CheckFilter(Path.Filter, lenient);
    }

    private ScimError? CheckFilter(FilterExpression filter, bool lenient) =>
        !Attribute.MultiValued || Path.Attribute.SubAttribute is not null
            ? ScimError.InvalidPath(
                $"'{Path.Attribute}' is not multi-valued; a value filter does not apply to it."
            )
            : FilterValidator.ValidateElement(filter, Attribute, lenient);
}
