using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Operations;

/// <summary>How strictly the engines read what the clients of an organization send.</summary>
internal static class Policies
{
    public static ReadPolicy Reading(Organization organization) => organization.Options.Reading;

    public static PatchPolicy Patching(Organization organization) => organization.Options.Patching;
}
