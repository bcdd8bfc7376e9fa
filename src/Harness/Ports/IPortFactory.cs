namespace ScimConformance.Harness.Ports;

/// <summary>An adapter for a kind of target: its ports, bound to one scenario's tenant and evidence.</summary>
internal interface IPortFactory
{
    IAdminPort Admin { get; }

    IMailboxPort Mailbox { get; }

    ILoginPort Login { get; }

    IClockPort Clock { get; }

    IOrganizationPort Organization { get; }

    ISsoPort Sso { get; }

    INeighbourPort Neighbour { get; }
}
