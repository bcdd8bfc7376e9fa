using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Makes a resource of a request body: canonical names, checked types, readOnly and unknown attributes left out.</summary>
internal static class ResourceReader
{
    /// <summary>Reads the body of a POST (RFC 7644 section 3.3). Identifier and meta are for the caller to add.</summary>
    public static Result<JsonObject> ForCreate(
        JsonObject body,
        ResourceType type,
        ReadPolicy policy
    )
    {
        var read = Read(body, type, policy);
        return read.IsError ? read : Complete(read.Value, type);
    }

    /// <summary>
    /// Reads the body of a PUT (RFC 7644 section 3.5.1). What is left out is cleared or takes its default; readOnly attributes,
    /// those that are never returned and immutable ones stay as they are in <paramref name="current"/>.
    /// </summary>
    public static Result<JsonObject> ForReplace(
        JsonObject body,
        JsonObject current,
        ResourceType type,
        ReadPolicy policy
    )
    {
        var read = Read(body, type, policy);
        if (read.IsError)
        {
            return read;
        }

        return Replacement.CarryOver(read.Value, current, type) is { } error
            ? error
            : Complete(read.Value, type);
    }

    private static Result<JsonObject> Read(JsonObject body, ResourceType type, ReadPolicy policy)
    {
        var error =
            JsonShape.Check(body, policy.MaxDepth)
            ?? (policy.TakesWrongSchemas ? null : SchemasMember.Check(body, type));
        if (error is not null)
        {
            return error;
        }

        var reader = new ValueReader(policy);
        var resource = reader.ReadMembers(
            body,
            type.FindAttribute,
            string.Empty,
            name =>
                type.FindExtension(name) is not null
                || ReferenceEquals(CommonAttributes.Find(name), CommonAttributes.Schemas)
        );
        return resource.IsError ? resource : ReadExtensions(body, resource.Value, type, reader);
    }

    private static Result<JsonObject> ReadExtensions(
        JsonObject body,
        JsonObject resource,
        ResourceType type,
        ValueReader reader
    )
    {
        foreach (var schema in type.Extensions.Select(extension => extension.Schema))
        {
            if (!JsonMembers.TryFind(body, schema.Id, out var node) || node is null)
            {
                continue;
            }

            if (node is not JsonObject data)
            {
                return ScimError.InvalidValue($"'{schema.Id}' must be an object.");
            }

            var read = reader.ReadMembers(data, schema.FindAttribute, schema.Id + ":");
            if (read.IsError)
            {
                return read;
            }

            resource[schema.Id] = read.Value;
        }

        return resource;
    }

    private static Result<JsonObject> Complete(JsonObject read, ResourceType type)
    {
        // An account is usable unless its client says otherwise; an absent active would leave that open.
        if (type.IsCoreSchema(SchemaUrns.User) && read["active"] is null)
        {
            read["active"] = true;
        }

        SchemasMember.Update(read, type);
        return RequiredAttributes.FirstMissing(read, type) is { } missing
            ? ScimError.InvalidValue($"'{missing}' is required.")
            : read;
    }
}
