namespace ScimConformance.MockProvider.Accounts;

internal enum RevocationReason
{
    Deleted,
    OwnerDisabled,
}
