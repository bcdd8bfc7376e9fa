using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>Reads a ResourceType document into a catalogue.</summary>
internal static class ResourceTypeReader
{
    private static readonly string[] ReservedEndpoints =
    [
        "/ServiceProviderConfig",
        "/ResourceTypes",
        "/Schemas",
        "/Bulk",
        "/Me",
    ];

    /// <summary>The catalogue with the new type, or with the known type of that name extended.</summary>
    public static Result<SchemaCatalogue> Add(
        JsonObject json,
        string key,
        SchemaCatalogue catalogue
    )
    {
        var known = catalogue.FindResourceType(json["name"]!.GetValue<string>());
        var type = known is null ? ReadNew(json, key, catalogue) : CheckSame(json, key, known);
        if (type.IsError)
        {
            return type.Error;
        }

        var extended = WithExtensions(type.Value, json, key, catalogue);
        if (extended.IsError)
        {
            return extended.Error;
        }

        return catalogue with
        {
            ResourceTypes = known is null
                ? [.. catalogue.ResourceTypes, extended.Value]
                :
                [
                    .. catalogue.ResourceTypes.Select(item =>
                        ReferenceEquals(item, known) ? extended.Value : item
                    ),
                ],
        };
    }

    private static Result<ResourceType> ReadNew(
        JsonObject json,
        string key,
        SchemaCatalogue catalogue
    )
    {
        if (FindSchema(json, catalogue) is not { } schema)
        {
            return UnknownSchema(json, key);
        }

        if (
            schema.Attributes.FirstOrDefault(item =>
                CommonAttributes.Find(item.Name) is not null
            ) is
            { } common
        )
        {
            return CatalogueRefusal.Of(
                $"{key}.schema",
                json["schema"],
                $"a schema without '{common.Name}', which every resource has anyway"
            );
        }

        var endpoint = "/" + json["endpoint"]?.GetValue<string>().TrimStart('/');
        if (json["endpoint"] is null || IsTaken(endpoint, catalogue))
        {
            return CatalogueRefusal.Of(
                $"{key}.endpoint",
                json["endpoint"],
                "an endpoint that nothing else is served at, such as /Badges"
            );
        }

        var name = json["name"]!.GetValue<string>();
        if (
            json["id"] is { } id
            && !string.Equals(id.GetValue<string>(), name, StringComparison.Ordinal)
        )
        {
            return CatalogueRefusal.Of($"{key}.id", id, $"{name}, as the name is");
        }

        return new ResourceType(
            name,
            name,
            endpoint,
            json["description"]?.GetValue<string>() ?? string.Empty,
            schema,
            []
        );
    }

    // What is said about a type that is there must be what it is.
    private static Result<ResourceType> CheckSame(JsonObject json, string key, ResourceType known)
    {
        foreach (
            var (member, expected) in (ReadOnlySpan<(string, string)>)
                [("schema", known.Schema.Id), ("endpoint", known.Endpoint)]
        )
        {
            if (
                json[member] is { } given
                && !string.Equals(
                    given.GetValue<string>().TrimStart('/'),
                    expected.TrimStart('/'),
                    StringComparison.OrdinalIgnoreCase
                )
            )
            {
                return CatalogueRefusal.Of(
                    $"{key}.{member}",
                    given,
                    $"{expected}, as {known.Name} has it, or another name"
                );
            }
        }

        return known;
    }

    private static Result<ResourceType> WithExtensions(
        ResourceType type,
        JsonObject json,
        string key,
        SchemaCatalogue catalogue
    )
    {
        var extensions = type.Extensions.ToList();
        var added = json["schemaExtensions"]?.AsArray() ?? [];
        for (var i = 0; i < added.Count; i++)
        {
            var item = added[i]!.AsObject();
            var itemKey = $"{key}.schemaExtensions.{i}";
            if (FindSchema(item, catalogue) is not { } schema)
            {
                return UnknownSchema(item, itemKey);
            }

            if (
                type.IsCoreSchema(schema.Id)
                || extensions.Any(known => ReferenceEquals(known.Schema, schema))
            )
            {
                return CatalogueRefusal.Of(
                    $"{itemKey}.schema",
                    item["schema"],
                    $"a schema that {type.Name} does not have yet"
                );
            }

            extensions.Add(
                new SchemaExtension(schema, item["required"]?.GetValue<bool>() ?? false)
            );
        }

        return type with
        {
            Extensions = extensions,
        };
    }

    private static Schema? FindSchema(JsonObject json, SchemaCatalogue catalogue) =>
        json["schema"] is { } urn
        && catalogue.FindSchema(urn.GetValue<string>()) is { } schema
        && !SchemaUrns.Discovery.Contains(schema.Id, StringComparer.Ordinal)
            ? schema
            : null;

    private static ScimError UnknownSchema(JsonObject json, string key) =>
        CatalogueRefusal.Of($"{key}.schema", json["schema"], "the id of a schema of resources");

    private static bool IsTaken(string endpoint, SchemaCatalogue catalogue) =>
        ReservedEndpoints
            .Concat(catalogue.ResourceTypes.Select(type => type.Endpoint))
            .Contains(endpoint, StringComparer.OrdinalIgnoreCase);
}
