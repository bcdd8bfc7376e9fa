namespace ScimConformance.MockProvider.Accounts;

internal enum AccountStatus
{
    Pending,
    Active,
    Disabled,
}
