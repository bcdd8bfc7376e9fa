namespace ScimConformance.MockProvider.AdminUi.Shared;

/// <summary>The pages that somebody can go to.</summary>
internal static class Menu
{
    public static IEnumerable<MenuItem> For(Rights rights, bool control)
    {
        if (rights.SeesUsers)
        {
            yield return new MenuItem("Users", PagePaths.Users);
        }

        if (rights.SeesServiceAccounts)
        {
            yield return new MenuItem("Service accounts", PagePaths.ServiceAccounts);
        }

        if (rights.SeesOwnKeys)
        {
            yield return new MenuItem("Application keys", PagePaths.ApplicationKeys);
        }

        if (rights.SeesScim)
        {
            yield return new MenuItem("SCIM", PagePaths.Scim);
        }

        if (rights.SeesUsers && rights.Caller.Organization.Options.ManagedTeams)
        {
            yield return new MenuItem("Teams", PagePaths.Teams);
        }

        if (rights.SeesAuditTrail)
        {
            yield return new MenuItem("Audit trail", PagePaths.AuditTrail);
        }

        if (rights.SeesMailbox)
        {
            yield return new MenuItem("Mailbox", PagePaths.Mailbox);
        }

        if (control && rights.MovesClock)
        {
            yield return new MenuItem("Clock", PagePaths.Clock);
        }
    }
}
