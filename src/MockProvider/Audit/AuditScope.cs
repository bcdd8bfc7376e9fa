namespace ScimConformance.MockProvider.Audit;

/// <summary>What the audit trail of an organization takes down (DD-AUD-01, DD-AUD-07).</summary>
internal enum AuditScope
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>What changes access: users, keys, roles, logins.</summary>
    Changes,

    /// <summary>That, and each call of SCIM and of the admin API.</summary>
    Requests,
}
