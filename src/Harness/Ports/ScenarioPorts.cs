namespace ScimConformance.Harness.Ports;

/// <summary>
/// The ports of one scenario. A scenario asks only for ports that its tags name: the runner has skipped it
/// where the target lacks one of those.
/// </summary>
internal sealed class ScenarioPorts(IReadOnlySet<PortKind> named, IPortFactory? factory)
{
    private ISsoPort? _sso;

    public IAdminPort Admin => Get(PortKind.Admin).Admin;

    public IMailboxPort Mailbox => Get(PortKind.Mailbox).Mailbox;

    public ILoginPort Login => Get(PortKind.Login).Login;

    public IClockPort Clock => Get(PortKind.Clock).Clock;

    public IOrganizationPort Organization => Get(PortKind.Organization).Organization;

    public ISsoPort Sso => _sso ??= Get(PortKind.Sso).Sso;

    public INeighbourPort Neighbour => Get(PortKind.Neighbour).Neighbour;

    private IPortFactory Get(PortKind kind) =>
        named.Contains(kind) && factory is not null
            ? factory
            : throw new InvalidOperationException(
                $"A step needs the port {kind}, and the scenario has no tag @{kind.ToString().ToLowerInvariant()}."
            );
}
