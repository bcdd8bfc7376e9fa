using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Applies one operation of a request.</summary>
internal static class PatchStep
{
    public static ScimError? Apply(PatchContext context, PatchOperation operation)
    {
        var error = operation.Path is null
            ? ApplyWithoutPath(context, operation)
            : ApplyToPath(context, operation, operation.Path);

        // RFC 7644 section 3.5.2: schemas follows what the operations do to extensions.
        SchemasMember.Update(context.Document, context.Type);
        return error;
    }

    private static ScimError? ApplyWithoutPath(PatchContext context, PatchOperation operation)
    {
        // RFC 7644 section 3.5.2.2, ruling N03
        if (operation.Kind == PatchOperationKind.Remove)
        {
            return ScimError.NoTarget("A remove operation needs a path.");
        }

        var expanded = PathlessValue.Expand(context, operation);
        return expanded.IsError ? expanded.Error : ApplyAll(context, expanded.Value);
    }

    private static ScimError? ApplyAll(
        PatchContext context,
        IEnumerable<PatchOperation> operations
    ) =>
        operations
            .Select(operation => ApplyToPath(context, operation, operation.Path!))
            .FirstOrDefault(error => error is not null);

    private static ScimError? ApplyToPath(
        PatchContext context,
        PatchOperation operation,
        PatchPath path
    )
    {
        // Ruling N12: the bare URN of an extension is not in the grammar, but clients send it.
        if (
            context.Policy.IsLenient && context.Type.FindExtension(path.ToString()) is { } extension
        )
        {
            return ApplyToExtension(context, operation, extension);
        }

        var target = PatchTarget.Resolve(context, path);
        if (target is null)
        {
            return context.Policy.IgnoresUnknown
                ? null
                : ScimError.InvalidPath($"'{path}' is not an attribute of {context.Type.Name}.");
        }

        if (target.IsReadOnly)
        {
            // Ruling N04
            return context.Policy.ReadOnly == ReadOnlyTargets.Ignore
                ? null
                : ScimError.Mutability($"'{path}' is readOnly.");
        }

        if (target.Check(operation, context.Policy) is { } error)
        {
            return error;
        }

        context.Written.AddRange(target.WrittenBy(operation));
        return ReferenceEquals(target.Attribute, CommonAttributes.Schemas)
            ? SchemasOperation.Apply(context, operation)
            : TargetOperation.Apply(context, target, operation);
    }

    private static ScimError? ApplyToExtension(
        PatchContext context,
        PatchOperation operation,
        SchemaExtension extension
    )
    {
        if (operation.Kind == PatchOperationKind.Remove)
        {
            context.Document.Remove(extension.Schema.Id);
            return null;
        }

        var expanded = PathlessValue.ExpandExtension(
            context,
            operation,
            extension.Schema,
            operation.Value
        );
        return expanded.IsError ? expanded.Error : ApplyAll(context, expanded.Value);
    }
}
