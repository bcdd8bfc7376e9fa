using ScimConformance.MockProvider.Deviations;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>What an organization is made from, checked against the options schema.</summary>
internal sealed record OrganizationDefinition(
    string Name,
    string Preset,
    string Plan,
    OrganizationOptions Options,
    IReadOnlyList<string> Deviations,
    SchemaCatalogue Catalogue,
    SsoSettings Sso,
    JsonObject Document
)
{
    public static Result<OrganizationDefinition> Parse(JsonNode? document)
    {
        if (SchemaCheck.Check(OptionsSchema.Root, document, "") is { } error)
        {
            return error;
        }

        var given = document!.AsObject();
        var preset = Text(given, "preset");
        var deviations = DeviationsOf(given);
        if (deviations.FirstOrDefault(id => !DeviationCatalogue.Has(id)) is { } unknown)
        {
            return ScimError.InvalidValue(
                $"'deviations' has \"{unknown}\"; expected ids of the list at /control/v1/deviations."
            );
        }

        var options = OrganizationOptions.Resolve(
            preset,
            DeviationCatalogue.Force(deviations, given["options"]?.AsObject() ?? [])
        );
        var catalogue = CatalogueExtension.Apply(
            ServedCatalogue.For(options),
            Objects(given, "schemas"),
            Objects(given, "resourceTypes")
        );
        if (catalogue.IsError)
        {
            return catalogue.Error;
        }

        var sso = SsoSettings.Parse(given["sso"]?.AsObject());
        if (sso.IsError)
        {
            return sso.Error;
        }

        return new OrganizationDefinition(
            Text(given, "name"),
            preset,
            Text(given, "plan"),
            options,
            deviations,
            catalogue.Value,
            sso.Value,
            given
        );
    }

    private static string[] DeviationsOf(JsonObject given) =>
        [
            .. (given["deviations"]?.AsArray() ?? [])
                .Select(id => id!.GetValue<string>())
                .Distinct(StringComparer.Ordinal),
        ];

    private static IReadOnlyList<JsonObject> Objects(JsonObject given, string key) =>
        [.. (given[key]?.AsArray() ?? []).OfType<JsonObject>()];

    private static string Text(JsonObject given, string key) =>
        (given[key] ?? OptionsSchema.Property(key)["default"]!).GetValue<string>();
}
