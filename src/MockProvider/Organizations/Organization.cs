using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>An organization as it is served: what is stored about it, and the pipeline composed from its options.</summary>
internal sealed record Organization(
    OrganizationRecord Record,
    OrganizationDefinition Definition,
    OrganizationClock Clock,
    OrganizationPipeline Pipeline,
    SchemaCatalogue Catalogue
)
{
    public string Id => Record.Id;

    public OrganizationOptions Options => Definition.Options;

    public SsoSettings Sso => Definition.Sso;

    public bool IncludesScim => Plans.IncludesScim(Record.Plan, Options.Choices.PaidPlans);
}
