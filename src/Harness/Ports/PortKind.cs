namespace ScimConformance.Harness.Ports;

/// <summary>
/// What a scenario can need besides SCIM. In features a port is a tag of the same name in lower case.
/// </summary>
internal enum PortKind
{
    /// <summary>What an administrator sees and does, over the product's admin API.</summary>
    Admin,

    /// <summary>The e-mails that the provider sends to the people it provisions.</summary>
    Mailbox,

    /// <summary>Signing in, and following invite links.</summary>
    Login,

    /// <summary>The organization's clock.</summary>
    Clock,

    /// <summary>An organization of the scenario's own, whose plan can change and whose provider can restart.</summary>
    Organization,

    /// <summary>Single sign-on with an identity provider of the harness's own, in an organization of the scenario's own.</summary>
    Sso,

    /// <summary>Another organization of the same provider.</summary>
    Neighbour,
}
