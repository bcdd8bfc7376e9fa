using ScimConformance.MockProvider.Deviations;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>Makes the served organization out of the stored one.</summary>
internal sealed class OrganizationLoader(TimeProvider process, ConformingPipeline conforming)
{
    public Organization Load(OrganizationRecord record) =>
        Load(record, OrganizationDefinition.Parse(JsonNode.Parse(record.Definition)).Value);

    /// <summary>The same for whoever has read the record's definition already.</summary>
    public Organization Load(OrganizationRecord record, OrganizationDefinition definition) =>
        new(
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
