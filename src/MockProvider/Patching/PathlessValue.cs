using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Turns an operation without a path into one operation for each attribute of its value.</summary>
internal static class PathlessValue
{
    public static Result<IReadOnlyList<PatchOperation>> Expand(
        PatchContext context,
        PatchOperation operation
    )
    {
        if (operation.Value is not JsonObject value)
        {
            return ScimError.InvalidValue("Without a path the value must be an object.");
        }

        if (value.Count == 0 && !context.Policy.IsLenient)
        {
            return ScimError.InvalidValue(
                "Without a path the value must have at least one attribute."
            );
        }

        var operations = new List<PatchOperation>();
        foreach (var (name, member) in value)
        {
            var expanded = context.Type.FindExtension(name) is { } extension
                ? ExpandExtension(context, operation, extension.Schema, member)
                : ExpandMember(context, operation, name, member);
            if (expanded.IsError)
            {
                return expanded;
            }

            operations.AddRange(expanded.Value);
        }

        return operations;
    }

    /// <summary>One operation for each attribute of an extension's object; for all of its attributes when that is null.</summary>
    public static Result<IReadOnlyList<PatchOperation>> ExpandExtension(
        PatchContext context,
        PatchOperation operation,
        Schema schema,
        JsonNode? value
    )
    {
        if (value is null)
        {
            return schema
                .Attributes.Where(attribute => attribute.Mutability != Mutability.ReadOnly)
                .Select(attribute =>
                    On(operation, new AttributePath(schema.Id, attribute.Name, null), null)
                )
                .ToList();
        }

        if (value is not JsonObject data)
        {
            return ScimError.InvalidValue($"'{schema.Id}' must be an object.");
        }

        var operations = new List<PatchOperation>();
        foreach (var (name, member) in data)
        {
            if (schema.FindAttribute(name) is { } attribute)
            {
                if (!IsIgnored(attribute, context.Policy))
                {
                    operations.Add(
                        On(operation, new AttributePath(schema.Id, attribute.Name, null), member)
                    );
                }
            }
            else if (!context.Policy.IgnoresUnknown)
            {
                return ScimError.InvalidPath($"'{name}' is not an attribute of {schema.Name}.");
            }
        }

        return operations;
    }

    private static Result<IReadOnlyList<PatchOperation>> ExpandMember(
        PatchContext context,
        PatchOperation operation,
        string name,
        JsonNode? member
    )
    {
        if (context.Type.FindAttribute(name) is { } attribute)
        {
            return ExpandKnown(context, operation, attribute, member);
        }

        // Ruling N12: Entra and Okta write name.givenName, emails[type eq "work"].value and full URNs as members.
        if (context.Policy.IsLenient)
        {
            var path = PatchPath.Parse(name, context.Policy.Filtering);
            return path.IsError
                ? Nothing()
                : (List<PatchOperation>)[operation with { Path = path.Value, Value = member }];
        }

        return context.Policy.IgnoresUnknown
            ? Nothing()
            : ScimError.InvalidPath($"'{name}' is not an attribute of {context.Type.Name}.");
    }

    private static Result<IReadOnlyList<PatchOperation>> ExpandKnown(
        PatchContext context,
        PatchOperation operation,
        AttributeDefinition attribute,
        JsonNode? member
    )
    {
        if (!IsIgnored(attribute, context.Policy))
        {
            return (List<PatchOperation>)
                [On(operation, new AttributePath(null, attribute.Name, null), member)];
        }

        // Clients send back the meta and the groups they were given; another id means that they mix up two resources.
        return
            ReferenceEquals(attribute, CommonAttributes.Id)
            && !JsonNode.DeepEquals(context.Document["id"], member)
            ? ScimError.Mutability("'id' is readOnly and not the one given.")
            : Nothing();
    }

    private static bool IsIgnored(AttributeDefinition attribute, PatchPolicy policy) =>
        attribute.Mutability == Mutability.ReadOnly && policy.ReadOnly != ReadOnlyTargets.Refuse;

    private static Result<IReadOnlyList<PatchOperation>> Nothing() => new List<PatchOperation>();

    private static PatchOperation On(
        PatchOperation operation,
        AttributePath path,
        JsonNode? value
    ) => operation with { Path = new PatchPath(path), Value = value };
}
