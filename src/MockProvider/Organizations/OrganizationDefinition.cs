using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>What an organization is made from, checked against the options schema.</summary>
internal sealed record OrganizationDefinition(
    string Name,
    string Preset,
    string Plan,
    OrganizationOptions Options,
    IReadOnlyList<string> Deviations,
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
        return new OrganizationDefinition(
            Text(given, "name"),
            preset,
            Text(given, "plan"),
            OrganizationOptions.Resolve(preset, given["options"]?.AsObject() ?? []),
            [
                .. (given["deviations"]?.AsArray() ?? [])
                    .Select(id => id!.GetValue<string>())
                    .Distinct(StringComparer.Ordinal),
            ],
            given
        );
    }

    private static string Text(JsonObject given, string key) =>
        (given[key] ?? OptionsSchema.Property(key)["default"]!).GetValue<string>();
}
