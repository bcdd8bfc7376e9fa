using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Applies an operation to a target that was found and may be touched.</summary>
internal static class TargetOperation
{
    public static ScimError? Apply(
        PatchContext context,
        PatchTarget target,
        PatchOperation operation
    )
    {
        var holder = context.HolderOf(target.Extension);
        var before = holder[target.Attribute.Name]?.DeepClone();
        return Apply(context, target, operation, holder)
            // A part, or a selected value, of an immutable attribute is as fixed as the whole.
            ?? ImmutableRule.Settle(holder, before, target.Attribute, target.Path.ToString());
    }

    private static ScimError? Apply(
        PatchContext context,
        PatchTarget target,
        PatchOperation operation,
        JsonObject holder
    )
    {
        var writer = new AttributeWriter(context);
        if (
            target.Path.Filter is not null
            || (target.SubAttribute is not null && target.Attribute.MultiValued)
        )
        {
            return new ElementOperation(context, target, writer).Apply(holder, operation);
        }

        return target.SubAttribute is null
            ? writer.Apply(holder, target.Attribute, operation, target.Path.ToString())
            : ApplyToPart(holder, target, operation, writer);
    }

    private static ScimError? ApplyToPart(
        JsonObject holder,
        PatchTarget target,
        PatchOperation operation,
        AttributeWriter writer
    )
    {
        var name = target.Attribute.Name;
        var complex = holder[name]?.DeepClone() as JsonObject ?? [];
        var error = writer.Apply(complex, target.SubAttribute!, operation, target.Path.ToString());
        if (error is not null)
        {
            return error;
        }

        if (complex.Count > 0)
        {
            holder[name] = complex;
            return null;
        }

        return AttributeWriter.Unassign(holder, target.Attribute, name);
    }
}
