using System.Text.Json;
using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of data types (RFC 7643 section 2.3).</summary>
internal static class DataTypeDeviations
{
    private const string Users = "Users";
    private const string Groups = "Groups";
    private const string Tests = "TestResources";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Shown(
            "unannounced-type-is-a-number",
            "An attribute whose type is not announced is emitted as a number.",
            "R7643-2.2-06",
            Tests,
            resource => Change(resource, "withoutType", value => value.ToString().Length)
        ),
        WireDeviation.Around(
            "user-types-are-enumerated",
            "A POST with another userType than the two that the provider knows is refused.",
            "R7643-2.2-07",
            call =>
            {
                if (
                    !call.Creates(Users)
                    || call.Sent.TextOf("userType") is null or "Employee" or "Contractor"
                )
                {
                    return call.ProceedAsync();
                }

                call.Refuse(400, "invalidValue", "A userType is Employee or Contractor.");
                return Task.CompletedTask;
            }
        ),
        WireDeviation.Answer(
            "extension-has-a-type-of-its-own",
            "An extension announces an attribute of the type uuid.",
            "R7643-2.3-01",
            call =>
            {
                if (
                    call.DefinitionIn(
                        "urn:scimconformance:params:scim:schemas:extension:test:2.0:First",
                        "note"
                    ) is
                    { } note
                )
                {
                    note["type"] = "uuid";
                }
            }
        ),
        WireDeviation.Shown(
            "digits-become-a-number",
            "A title of digits is emitted as a number.",
            "R7643-2.3-02",
            Users,
            resource =>
                Change(
                    resource,
                    "title",
                    value =>
                        long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var n)
                            ? n
                            : value.DeepClone()
                )
        ),
        WireDeviation.Shown(
            "booleans-become-strings",
            "primary of a telephone number is emitted as a string.",
            "R7643-2.3-03",
            Users,
            resource =>
            {
                foreach (var number in resource.ValuesOf("phoneNumbers"))
                {
                    Change(number, "primary", value => value.ToJsonString());
                }
            }
        ),
        WireDeviation.Shown(
            "decimals-become-strings",
            "A decimal is emitted as a string.",
            "R7643-2.3-04",
            Tests,
            resource =>
            {
                if (resource["amounts"] is JsonArray amounts)
                {
                    resource["amounts"] = new JsonArray([
                        .. amounts.Select(amount => (JsonNode?)amount!.ToJsonString()),
                    ]);
                }
            }
        ),
        WireDeviation.Shown(
            "integers-become-strings",
            "An integer is emitted as a string.",
            "R7643-2.3-05",
            Tests,
            resource =>
            {
                if (resource["counts"] is JsonArray counts)
                {
                    resource["counts"] = new JsonArray([
                        .. counts.Select(count => (JsonNode?)count!.ToJsonString()),
                    ]);
                }
            }
        ),
        WireDeviation.Shown(
            "times-become-epochs",
            "meta.created of a Group is emitted as milliseconds since 1970.",
            "R7643-2.3-06",
            Groups,
            resource =>
                Change(
                    resource["meta"],
                    "created",
                    value =>
                        DateTimeOffset
                            .Parse(value.ToString(), CultureInfo.InvariantCulture)
                            .ToUnixTimeMilliseconds()
                )
        ),
        WireDeviation.Shown(
            "binary-becomes-an-array",
            "Binary data is emitted as an array of numbers.",
            "R7643-2.3-07",
            Tests,
            resource =>
                Change(
                    resource,
                    "bytes",
                    value => new JsonArray([
                        .. System
                            .Text.Encoding.UTF8.GetBytes(value.ToString())
                            .Select(b => (JsonNode?)(int)b),
                    ])
                )
        ),
        WireDeviation.Shown(
            "references-become-objects",
            "A reference is emitted as an object.",
            "R7643-2.3-08",
            Tests,
            resource =>
                Change(resource, "link", value => new JsonObject { ["href"] = value.DeepClone() })
        ),
        WireDeviation.Shown(
            "complex-values-are-flattened",
            "The parts of a name with a middle name stand in the User itself.",
            "R7643-2.3-09",
            Users,
            resource =>
            {
                if (resource["name"] is JsonObject name && name.ContainsKey("middleName"))
                {
                    resource.Remove("name");
                    foreach (var (part, value) in name)
                    {
                        resource[part] = value?.DeepClone();
                    }
                }
            }
        ),
        WireDeviation.Shown(
            "astral-characters-are-lost",
            "Characters beyond the first plane of Unicode come back as question marks.",
            "R7643-2.3.1-01",
            Users,
            resource =>
                Change(
                    resource,
                    "displayName",
                    value =>
                        string.Concat(value.ToString().Select(c => char.IsSurrogate(c) ? '?' : c))
                )
        ),
        WireDeviation.Request(
            "maybe-is-true",
            "A PUT takes the word maybe for true.",
            "R7643-2.3.2-01",
            call =>
            {
                if (call.Is("PUT", Users) && call.Sent.TextOf("active") is "maybe")
                {
                    call.Body!["active"] = true;
                }
            }
        ),
        WireDeviation.Request(
            "decimals-are-rounded",
            "A decimal loses its fraction when it is stored.",
            "R7643-2.3.3-01",
            call =>
            {
                if (call.IsAt(Tests) && call.Sent?["amount"] is JsonValue amount)
                {
                    call.Body!["amount"] = decimal.Round(amount.GetValue<decimal>());
                }
            }
        ),
        WireDeviation.Answer(
            "integers-have-a-fraction",
            "The ServiceProviderConfig says filter.maxResults with a fraction.",
            "R7643-2.3.4-01",
            call =>
            {
                if (call.IsAt("ServiceProviderConfig"))
                {
                    Change(
                        call.Answer.Document?["filter"],
                        "maxResults",
                        value => JsonNode.Parse($"{value.ToJsonString()}.0")
                    );
                }
            }
        ),
        KeptValue.OfBody(
            "integer-keeps-a-fraction",
            "A number with a fraction is stored as an integer's value.",
            "R7643-2.3.4-02",
            Tests,
            "count",
            value => value.ToJsonString().Contains('.', StringComparison.Ordinal)
        ),
        WireDeviation.Shown(
            "times-lose-their-time",
            "meta.created of a Group is a date alone.",
            "R7643-2.3.5-01",
            Groups,
            resource => Change(resource["meta"], "created", value => value.ToString().Split('T')[0])
        ),
        KeptValue.OfBody(
            "date-is-kept-as-a-date-time",
            "A date without a time is stored as a dateTime.",
            "R7643-2.3.5-02",
            Tests,
            "moment",
            value => value.ToString().Length == 10
        ),
        KeptValue.OfBody(
            "any-text-is-a-certificate",
            "Text that is no base64 is stored as a certificate.",
            "R7643-2.3.6-01",
            Users,
            "x509Certificates",
            value => value.ToJsonString().Contains('!', StringComparison.Ordinal)
        ),
        WireDeviation.Shown(
            "unpadded-base64-is-cut",
            "Base64 without padding loses its last bytes.",
            "R7643-2.3.6-02",
            Users,
            resource =>
            {
                foreach (var certificate in resource.ValuesOf("x509Certificates"))
                {
                    Change(
                        certificate,
                        "value",
                        value => value.ToString()[..(value.ToString().Length / 4 * 4)]
                    );
                }
            }
        ),
        Reference(
            "references-are-templates",
            "A $ref holds the braces of a template.",
            "R7643-2.3.7-01",
            link => link[..(link.LastIndexOf('/') + 1)] + "{id}"
        ),
        Reference(
            "references-start-from-the-resource",
            "A $ref is relative to the resource that shows it.",
            "R7643-2.3.7-02",
            link => "../Groups" + link[link.LastIndexOf('/')..]
        ),
        Reference(
            "references-are-ldap",
            "A $ref is an LDAP URL.",
            "R7643-2.3.7-05",
            link => "ldap://directory.example.com/cn=" + link[(link.LastIndexOf('/') + 1)..]
        ),
        KeptValue.OfBody(
            "text-is-an-array-of-text",
            "Text for emails is stored as an array of text.",
            "R7644-3.3-16",
            Users,
            "emails",
            value => value.GetValueKind() == JsonValueKind.String,
            shown: value => new JsonArray(value.DeepClone())
        ),
    ];

    private static Deviation Reference(
        string id,
        string sentence,
        string requirement,
        Func<string, string> change
    ) =>
        WireDeviation.Shown(
            id,
            sentence,
            requirement,
            Users,
            resource =>
            {
                foreach (var group in resource.ValuesOf("groups"))
                {
                    Change(group, "$ref", value => change(value.ToString()));
                }
            }
        );

    internal static void Change(JsonNode? holder, string name, Func<JsonNode, JsonNode?> change)
    {
        if (holder is JsonObject members && members[name] is { } value)
        {
            members[name] = change(value);
        }
    }
}
