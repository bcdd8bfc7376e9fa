using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>Changes options of an organization that exists: those that nothing stored depends on.</summary>
internal static class OptionsChange
{
    private const string Changeable = "x-changeable";

    /// <summary>Errors: 400 for an option that there is not, cannot be changed any more, or has no such value.</summary>
    public static Result<OrganizationRecord> Apply(OrganizationRecord record, JsonObject changes)
    {
        var definition = JsonNode.Parse(record.Definition)!.AsObject();
        var options = definition["options"] as JsonObject ?? [];
        var known = OptionsSchema.Property("options")["properties"]!.AsObject();
        foreach (var (name, value) in changes)
        {
            if (known[name] is not { } option)
            {
                return ScimError.BadRequest($"There is no option '{name}'.");
            }

            if (option[Changeable] is null)
            {
                return ScimError.BadRequest(
                    $"The option '{name}' is chosen when the organization is made; it cannot be changed."
                );
            }

            options[name] = value?.DeepClone();
        }

        definition["options"] = options.Parent is null ? options : options.DeepClone();
        var parsed = OrganizationDefinition.Parse(definition);
        return parsed.IsError
            ? parsed.Error
            : record with
            {
                Definition = definition.ToJsonString(),
            };
    }
}
