namespace ScimConformance.MockProvider.Accounts;

/// <summary>Whose personal data is gone, and of whom not, with the reasons.</summary>
internal sealed record AnonymizationOutcome(
    IReadOnlyList<string> Anonymized,
    IReadOnlyList<(string Id, string Reason)> Failed
);
