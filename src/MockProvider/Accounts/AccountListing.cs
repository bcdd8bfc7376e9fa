namespace ScimConformance.MockProvider.Accounts;

/// <summary>One page of accounts, and how many there are with and without the filter.</summary>
internal sealed record AccountListing(IReadOnlyList<Account> Page, int Total, int Filtered);
