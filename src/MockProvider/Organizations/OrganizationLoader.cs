using ScimConformance.MockProvider.Deviations;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>Makes the served organization out of the stored one.</summary>
internal sealed class OrganizationLoader(TimeProvider process, ConformingPipeline conforming)
{
    public Organization Load(OrganizationRecord record)
    {
        var definition = OrganizationDefinition.Parse(JsonNode.Parse(record.Definition)).Value;
        return new Organization(
            record,
            definition,
            new OrganizationClock(
                process,
                TimeSpan.FromMilliseconds(record.ClockOffset),
                record.ClockFrozenAt
            ),
            DeviationCatalogue.Apply(definition.Deviations, conforming.Compose()),
            definition.Catalogue
        );
    }
}
