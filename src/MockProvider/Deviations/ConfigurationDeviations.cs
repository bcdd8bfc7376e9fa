using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the ServiceProviderConfig (RFC 7643 section 5, RFC 9865 and RFC 9967 section 4).</summary>
internal static class ConfigurationDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Of(
            "configuration-of-scim-1",
            "The ServiceProviderConfig names the schema of SCIM 1.0.",
            "R7643-5-01",
            config =>
                config["schemas"] = new JsonArray("urn:scim:schemas:core:1.0:ServiceProviderConfig")
        ),
        Of(
            "patch-is-not-mentioned",
            "The ServiceProviderConfig has no patch.",
            "R7643-5-05",
            config => config.Remove("patch")
        ),
        Of(
            "bulk-is-supported-in-text",
            "bulk.supported is a text.",
            "R7643-5-06",
            config => config["bulk"]!["supported"] = "false"
        ),
        Of(
            "filter-is-a-bare-boolean",
            "filter is true or false, and no object.",
            "R7643-5-07",
            config => config["filter"] = true
        ),
        Of(
            "change-password-is-not-mentioned",
            "The ServiceProviderConfig has no changePassword.",
            "R7643-5-08",
            config => config.Remove("changePassword")
        ),
        Of(
            "sort-is-not-mentioned",
            "The ServiceProviderConfig has no sort.",
            "R7643-5-09",
            config => config.Remove("sort")
        ),
        Of(
            "etag-is-not-mentioned",
            "The ServiceProviderConfig has no etag.",
            "R7643-5-10",
            config => config.Remove("etag")
        ),
        Of(
            "bulk-operations-are-not-limited",
            "bulk has no maxOperations.",
            "R7643-5-11",
            config => config["bulk"]!.AsObject().Remove("maxOperations")
        ),
        Of(
            "bulk-payload-is-measured-in-words",
            "bulk.maxPayloadSize is the text 1MB.",
            "R7643-5-12",
            config => config["bulk"]!["maxPayloadSize"] = "1MB"
        ),
        Of(
            "filter-results-are-not-limited",
            "filter has no maxResults.",
            "R7643-5-13",
            config => config["filter"]!.AsObject().Remove("maxResults")
        ),
        Of(
            "authentication-schemes-is-an-object",
            "authenticationSchemes is one scheme, and no array.",
            "R7643-5-21",
            config =>
                config["authenticationSchemes"] = config["authenticationSchemes"]![0]!.DeepClone()
        ),
        Of(
            "authentication-scheme-without-type",
            "An authentication scheme has no type.",
            "R7643-5-22",
            config => SchemeOf(config).Remove("type")
        ),
        Of(
            "authentication-scheme-without-name",
            "An authentication scheme has no name.",
            "R7643-5-23",
            config => SchemeOf(config).Remove("name")
        ),
        Of(
            "authentication-scheme-without-description",
            "An authentication scheme has no description.",
            "R7643-5-24",
            config => SchemeOf(config).Remove("description")
        ),
    ];

    public static Deviation Of(
        string id,
        string sentence,
        string requirement,
        Action<JsonObject> change
    ) => WireDeviation.Shown(id, sentence, requirement, "ServiceProviderConfig", change);

    private static JsonObject SchemeOf(JsonObject config) =>
        config["authenticationSchemes"]![0]!.AsObject();
}
