namespace ScimConformance.MockProvider.Accounts;

internal enum AccountKind
{
    Person,
    ServiceAccount,
}
