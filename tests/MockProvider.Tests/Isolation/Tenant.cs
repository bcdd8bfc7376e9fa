namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>An organization with something of everything in it.</summary>
internal sealed record Tenant(TestOrganization Organization)
{
    /// <summary>By kind: user, group, role, team, account, key, token, apiKey, invitation, message, txn.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Ids { get; init; }

    /// <summary>Texts that nobody guesses and that no request of another tenant holds.</summary>
    public required IReadOnlyList<string> Secrets { get; init; }

    /// <summary>The userName of a User, which others may well know.</summary>
    public required string UserName { get; init; }

    /// <summary>Where a list of Users goes on.</summary>
    public required string Cursor { get; init; }

    /// <summary>Where the audit trail goes on.</summary>
    public required string AuditCursor { get; init; }

    /// <summary>The version of a User.</summary>
    public required string Version { get; init; }
}
