using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Targets;

/// <summary>A real endpoint: one tenant, SCIM and nothing else.</summary>
internal sealed class PlainTargetSession(
    TargetDescription description,
    TargetModel model,
    HttpExchanger http,
    HttpClient client,
    Uri scimBase,
    Credential credential,
    FileLedger ledger,
    RunSettings settings
) : ITargetSession
{
    private bool _erases = true;

    private readonly Tenant _tenant = new(scimBase, credential, ledger)
    {
        Model = model,
        VersionSegment = settings.VersionSegment,
    };

    public TargetDescription Description { get; } = description;

    public Capabilities Capabilities { get; } = model.Capabilities;

    public HttpExchanger Http { get; } = http;

    public IReadOnlySet<PortKind> Ports { get; } = new HashSet<PortKind>();

    public Task<Tenant> RentAsync(ScenarioNeeds needs, CancellationToken cancellation) =>
        Task.FromResult(_tenant);

    public IPortFactory? PortsOf(
        Tenant tenant,
        EvidenceLog evidence,
        RunCancellation cancellation
    ) => null;

    public Task<IReadOnlyList<string>> CleanUpAsync(
        IProgress<string>? progress,
        CancellationToken cancellation
    ) => new ResourceSweeper(_tenant, Http, ledger, _erases).SweepAsync(progress, cancellation);

    public async Task<int?> MostResourcesAsync(CancellationToken cancellation)
    {
        _erases = await new DeletionProbe(
            _tenant,
            Http,
            settings.Seed,
            settings.EmailDomain
        ).ErasesAsync(cancellation);
        return _erases ? null : DeletionProbe.MostResidue;
    }

    public ValueTask DisposeAsync()
    {
        ledger.Dispose();
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
