using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Adds to, replaces or removes one attribute of an object (RFC 7644 sections 3.5.2.1 to 3.5.2.3).</summary>
internal sealed class AttributeWriter(PatchContext context)
{
    /// <summary>Applies the operation to the attribute of the holder; <paramref name="path"/> names it in errors.</summary>
    public ScimError? Apply(
        JsonObject holder,
        AttributeDefinition attribute,
        PatchOperation operation,
        string path
    )
    {
        var before = holder[attribute.Name]?.DeepClone();
        var error = operation.Kind switch
        {
            PatchOperationKind.Add => Add(holder, attribute, operation, path),
            PatchOperationKind.Replace => Replace(holder, attribute, operation, path),
            _ => Remove(holder, attribute, operation, path),
        };
        return error ?? ImmutableRule.Settle(holder, before, attribute, path);
    }

    /// <summary>Takes the attribute's value away; a required one stays (ruling N05).</summary>
    public static ScimError? Unassign(JsonObject holder, AttributeDefinition attribute, string path)
    {
        if (attribute.Required)
        {
            return ScimError.Mutability($"'{path}' is required and cannot be removed.");
        }

        holder.Remove(attribute.Name);
        return null;
    }

    /// <summary>Writes the parts of a value into a complex one and leaves its other parts as they are.</summary>
    public ScimError? Merge(
        JsonObject complex,
        AttributeDefinition attribute,
        PatchOperation operation,
        string path
    )
    {
        if (operation.Value is not JsonObject parts)
        {
            return ScimError.InvalidValue(
                $"'{path}' is complex; the value must be an object of sub-attributes."
            );
        }

        foreach (var (name, value) in parts)
        {
            // A readOnly or unknown part of a complex value is treated as it is in a PUT (rulings N04, N23).
            var sub = attribute.FindSubAttribute(name);
            if (sub is null && context.Policy.Reading.RefusesUnknown)
            {
                return ScimError.InvalidSyntax($"'{path}.{name}' is not a known attribute.");
            }

            if (sub is null or { Mutability: Mutability.ReadOnly })
            {
                continue;
            }

            if (
                Apply(complex, sub, operation with { Value = value }, $"{path}.{sub.Name}") is
                { } error
            )
            {
                return error;
            }
        }

        return null;
    }

    private ScimError? Add(
        JsonObject holder,
        AttributeDefinition attribute,
        PatchOperation operation,
        string path
    )
    {
        if (operation.Value is null)
        {
            return context.Policy.IsLenient
                ? null
                : ScimError.InvalidValue($"null cannot be added to '{path}'.");
        }

        return attribute.MultiValued
            ? Append(holder, attribute, operation.Value, path)
            : Replace(holder, attribute, operation, path);
    }

    private ScimError? Append(
        JsonObject holder,
        AttributeDefinition attribute,
        JsonNode value,
        string path
    )
    {
        var read = context.Reader.Read(value, attribute, path);
        if (read.IsError || read.Value is not JsonArray added)
        {
            return read.Error;
        }

        var result = MultiValue.Append(holder[attribute.Name] as JsonArray ?? [], added, attribute);
        holder[attribute.Name] = result.Values;
        return MultiValue.CheckCount(result.Values, attribute, path)
            ?? PrimaryRule.Settle(
                result.Values,
                result.Written,
                path,
                context.Policy.Reading.NormalisesPrimaries
            );
    }

    private ScimError? Replace(
        JsonObject holder,
        AttributeDefinition attribute,
        PatchOperation operation,
        string path
    )
    {
        if (operation.Value is null && !context.Policy.NullUnassigns)
        {
            return ScimError.InvalidValue($"'{path}' cannot be replaced by null.");
        }

        var isWhole = operation.Kind == PatchOperationKind.Add && context.Policy.AddReplacesComplex;
        if (
            attribute is { IsComplex: true, MultiValued: false }
            && operation.Value is JsonObject
            && !isWhole
        )
        {
            return ReplaceParts(holder, attribute, operation, path);
        }

        var read = context.Reader.Read(operation.Value, attribute, path);
        if (read.IsError)
        {
            return read.Error;
        }

        // RFC 7643 section 2.5: null and an empty array unassign.
        if (read.Value is null)
        {
            return Unassign(holder, attribute, path);
        }

        var before = holder[attribute.Name]?.DeepClone();
        holder[attribute.Name] = read.Value;
        return before is null ? null : Replacement.CarryOver(holder, before, attribute, path);
    }

    // RFC 7644 section 3.5.2.3: parts that the value does not name are left unchanged. The same for add (ruling N10).
    private ScimError? ReplaceParts(
        JsonObject holder,
        AttributeDefinition attribute,
        PatchOperation operation,
        string path
    )
    {
        var complex = holder[attribute.Name]?.DeepClone() as JsonObject ?? [];
        if (Merge(complex, attribute, operation, path) is { } error)
        {
            return error;
        }

        if (complex.Count == 0)
        {
            return holder[attribute.Name] is null ? null : Unassign(holder, attribute, path);
        }

        holder[attribute.Name] = complex;
        return null;
    }

    private ScimError? Remove(
        JsonObject holder,
        AttributeDefinition attribute,
        PatchOperation operation,
        string path
    )
    {
        if (
            !attribute.MultiValued
            || operation.Value is null
            || context.Policy.RemoveValue != RemoveValues.RemoveListed
            || holder[attribute.Name] is not JsonArray values
        )
        {
            return Unassign(holder, attribute, path);
        }

        // Ruling N16: Entra lists the members to remove.
        var kept = ListedValues.Without(values, operation.Value, attribute);
        if (kept.Count == 0)
        {
            return Unassign(holder, attribute, path);
        }

        holder[attribute.Name] = kept;
        return null;
    }
}
