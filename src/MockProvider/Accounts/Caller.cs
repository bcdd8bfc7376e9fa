using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Who makes a request, and in which organization.</summary>
internal sealed record Caller(Organization Organization, Account Account)
{
    /// <summary>The application key that was shown; null for a login session.</summary>
    public ApplicationKey? Key { get; init; }
}
