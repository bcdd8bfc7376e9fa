namespace ScimConformance.MockProvider.Accounts;

/// <summary>What is asked for; <paramref name="Roles"/> are ids.</summary>
internal sealed record NewServiceAccount(
    string Name,
    string Email,
    string? Title,
    IReadOnlyList<string> Roles
);
