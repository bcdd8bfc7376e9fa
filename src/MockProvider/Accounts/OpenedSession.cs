namespace ScimConformance.MockProvider.Accounts;

internal sealed record OpenedSession(Account Account, Secret Secret);
