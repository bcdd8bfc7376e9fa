using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Ports;

/// <summary>The adapter for the reference provider: the documented admin API, and /control/v1 for the rest.</summary>
internal sealed class ReferencePorts(
    Tenant tenant,
    ControlledOrganization organization,
    HttpExchanger http,
    ControlClient control,
    Lazy<SamlIdentityProvider> identityProvider,
    Func<Task<Tenant>> meet,
    EvidenceLog evidence,
    SecretMask mask,
    RunCancellation cancellation
) : IPortFactory
{
    public IAdminPort Admin =>
        new ProductAdminApi(
            new(tenant.ScimBase, "/api/v2/"),
            organization.AdministratorId,
            organization.AdministratorKeys,
            http,
            evidence,
            cancellation.Token
        );

    public IMailboxPort Mailbox =>
        new ControlMailbox(control, organization, evidence, mask, cancellation.Token);

    public ILoginPort Login =>
        new ReferenceLogin(
            new(tenant.ScimBase, "/api/v2/"),
            organization,
            http,
            control,
            evidence,
            mask,
            cancellation.Token
        );

    public ISsoPort Sso =>
        new ReferenceSso(
            identityProvider.Value,
            organization,
            http,
            control,
            evidence,
            mask,
            cancellation.Token
        );

    public INeighbourPort Neighbour => new ControlNeighbour(meet);

    public IClockPort Clock =>
        new ControlClock(control, organization, evidence, cancellation.Token);

    public IOrganizationPort Organization =>
        new ControlOrganization(control, organization, evidence, cancellation.Token);
}
