namespace ScimConformance.MockProvider.Organizations;

/// <summary>The credentials that are shown when the provider starts.</summary>
internal sealed record SeededAccess(
    string OrganizationId,
    string ApplicationKey,
    string ApiKey,
    SeededLogin Administrator
);
