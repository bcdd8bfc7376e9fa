using System.Globalization;
using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>
/// Faults of the schemas of the discovery documents (RFC 7643 section 8.7.2). The first table is of what is announced: the row,
/// the attribute, the member of its definition and the wrong value, where null takes the definition away.
/// </summary>
internal static class DiscoverySchemaDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Announced(1, "documentationUri", "mutability", "readWrite"),
        Announced(2, "patch", null, null),
        Announced(3, "patch.supported", "type", "string"),
        Announced(4, "bulk", "multiValued", true),
        Announced(5, "bulk.supported", "mutability", "readWrite"),
        Announced(6, "bulk.maxOperations", "type", "decimal"),
        Announced(7, "bulk.maxPayloadSize", "type", "string"),
        Announced(8, "filter", "required", false),
        Announced(9, "filter.supported", "type", "string"),
        Announced(10, "filter.maxResults", "mutability", "writeOnly"),
        Announced(11, "changePassword", null, null),
        Announced(12, "changePassword.supported", "required", false),
        Announced(13, "sort", null, null),
        Announced(14, "sort.supported", "type", "string"),
        Announced(15, "authenticationSchemes", "multiValued", false),
        Announced(16, "authenticationSchemes.name", "required", false),
        Announced(17, "authenticationSchemes.description", "type", "complex"),
        Together(
            "specUri of an authentication scheme is announced as required, and is empty.",
            Announced(18, "authenticationSchemes.specUri", "required", true),
            Configured(18, config => SchemeOf(config)["specUri"] = "")
        ),
        Announced(19, "authenticationSchemes.documentationUri", "type", "boolean"),
        Together(
            "etag is missing in the schema, as the RFC prints it, and in the ServiceProviderConfig.",
            Announced(20, "etag", null, null),
            Configured(20, config => config.Remove("etag"))
        ),
        Together(
            "type of authentication schemes is missing in the schema, as the RFC prints it, and in the ServiceProviderConfig.",
            Announced(21, "authenticationSchemes.type", null, null),
            Configured(21, config => SchemeOf(config).Remove("type"))
        ),
        Together(
            "id is announced as required, and a resource type has none.",
            Announced(22, "id", "required", true),
            Typed(22, "id", type => type.Remove("id"))
        ),
        Announced(23, "name", "mutability", "readWrite"),
        Together(
            "description is announced as required, and a resource type has none.",
            Announced(24, "description", "required", true),
            Typed(24, "description", type => type.Remove("description"))
        ),
        Typed(25, "endpoint", type => type["endpoint"] = SchemaUrns.Group),
        Typed(26, "schema", type => type["schema"] = "Device"),
        Typed(28, "schemaExtensions.schema", type => ExtensionOf(type)["schema"] = ""),
        Typed(29, "schemaExtensions.required", type => ExtensionOf(type)["required"] = "false"),
        Listed(30, "id", schema => schema["id"] = "Device"),
        Announced(31, "name", "multiValued", true),
        Announced(32, "description", "type", "boolean"),
        Together(
            "attributes is announced as optional, and a schema has none.",
            Announced(33, "attributes", "required", false),
            Listed(33, "attributes", schema => schema.Remove("attributes"))
        ),
        OfUser(34, "active", "name", "Active"),
        OfUser(36, "emails", "multiValued", null),
        Defined(37, "description", new JsonArray("Where it is")),
        Defined(38, "required", 0),
        Defined(39, "canonicalValues", "left"),
        Defined(40, "caseExact", "false"),
        Defined(41, "mutability", "READWRITE"),
        Defined(42, "returned", "on-request"),
        Defined(43, "uniqueness", true),
        Defined(44, "referenceTypes", "User"),
        Defined(45, "subAttributes", new JsonObject { ["row"] = new JsonObject() }),
        Announced(46, "attributes.subAttributes.mutability", null, null),
    ];

    /// <summary>A wrong value in the definition of an attribute; no member takes the definition away.</summary>
    private static Deviation Announced(int row, string path, string? member, JsonNode? value) =>
        WireDeviation.Shown(
            IdOf(
                SchemaOf(row),
                member is null ? "lacks" : "says",
                path,
                member,
                value?.ToJsonString()
            ),
            member is null
                ? $"The schema {Last(SchemaOf(row))} does not define {path}."
                : $"The schema {Last(SchemaOf(row))} says of {path} that its {member} is {value!.ToJsonString()}.",
            Requirement(row),
            "Schemas",
            schema => Change(schema, SchemaOf(row), path, member, value)
        );

    /// <summary>The same in the schema of Users; without a value the member goes.</summary>
    private static Deviation OfUser(int row, string path, string member, JsonNode? value) =>
        WireDeviation.Shown(
            IdOf(SchemaUrns.User, "says", path, member, value?.ToString() ?? "nothing"),
            $"The schema User says of {path} that its {member} is {value?.ToJsonString() ?? "nothing"}.",
            Requirement(row),
            "Schemas",
            schema => Change(schema, SchemaUrns.User, path, member, value)
        );

    private static Deviation Configured(int row, Action<JsonObject> change) =>
        ConfigurationDeviations.Of("", "", Requirement(row), change);

    private static Deviation Typed(int row, string path, Action<JsonObject> change) =>
        AddedDocument.ResourceType(
            $"resource-type-shows-{Kebab(path)}-wrongly",
            $"The {path} of a resource type is not as its schema says.",
            Requirement(row),
            change
        );

    private static Deviation Listed(int row, string path, Action<JsonObject> change) =>
        AddedDocument.Schema(
            $"schema-shows-{Kebab(path)}-wrongly",
            $"The {path} of a schema is not as its schema says.",
            Requirement(row),
            change
        );

    private static Deviation Defined(int row, string member, JsonNode value) =>
        AddedDocument.Attribute(
            $"definition-shows-{Kebab(member)}-wrongly",
            $"An attribute definition has {value.ToJsonString()} as its {member}.",
            Requirement(row),
            rack => rack[member] = value.DeepClone()
        );

    /// <summary>What is announced and what is shown, as one fault.</summary>
    private static Deviation Together(string sentence, Deviation announced, Deviation shown) =>
        announced with
        {
            Sentence = sentence,
            Compose = pipeline => shown.Compose(announced.Compose(pipeline)),
        };

    private static void Change(
        JsonObject schema,
        string urn,
        string path,
        string? member,
        JsonNode? value
    )
    {
        if (!string.Equals(schema["id"]?.ToString(), urn, StringComparison.Ordinal))
        {
            return;
        }

        var names = path.Split('.');
        var list = schema["attributes"]!.AsArray();
        foreach (var name in names[..^1])
        {
            list = Find(list, name)["subAttributes"]!.AsArray();
        }

        var definition = Find(list, names[^1]);
        if (member is null)
        {
            list.Remove(definition);
        }
        else if (value is null)
        {
            definition.Remove(member);
        }
        else
        {
            definition[member] = value.DeepClone();
        }
    }

    private static JsonObject Find(JsonArray definitions, string name) =>
        definitions
            .OfType<JsonObject>()
            .First(d => string.Equals(d["name"]?.ToString(), name, StringComparison.Ordinal));

    private static JsonObject SchemeOf(JsonObject config) =>
        config["authenticationSchemes"]![0]!.AsObject();

    private static JsonObject ExtensionOf(JsonObject type) =>
        type["schemaExtensions"]![0]!.AsObject();

    private static string SchemaOf(int row) =>
        row <= 21 ? SchemaUrns.ServiceProviderConfig
        : row <= 29 ? SchemaUrns.ResourceType
        : SchemaUrns.Schema;

    private static string Requirement(int row) =>
        string.Create(CultureInfo.InvariantCulture, $"R7643-8.7.2-{row:00}");

    /// <summary>As in <c>group-schema-says-members-type-string</c>.</summary>
    private static string IdOf(string urn, string says, params IEnumerable<string?> words) =>
        string.Join(
            '-',
            words.OfType<string>().Prepend(says).Prepend("schema").Prepend(Last(urn)).Select(Kebab)
        );

    private static string Kebab(string text) =>
        string.Concat(
                text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '.')
                    .Select(c =>
                        char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}"
                        : c is '.' ? "-"
                        : c.ToString()
                    )
            )
            .Trim('-');

    private static string Last(string urn) => urn[(urn.LastIndexOf(':') + 1)..];
}
