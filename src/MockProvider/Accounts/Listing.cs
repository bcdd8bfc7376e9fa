namespace ScimConformance.MockProvider.Accounts;

/// <summary>One page of a list, and how many there are with and without the filter.</summary>
internal sealed record Listing<T>(IReadOnlyList<T> Page, int Total, int Filtered);
