namespace ScimConformance.MockProvider.Accounts;

/// <summary>The account that somebody asks for over the admin API; <paramref name="Roles"/> are ids.</summary>
internal sealed record NewAccount(
    string? Name,
    string Email,
    string? Title,
    IReadOnlyList<string> Roles
);
