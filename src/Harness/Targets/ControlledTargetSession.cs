using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// A reference provider with its control API: the run makes organizations of its own there, one a preset for the
/// scenarios that can share, and one for each scenario that cannot. What was there before is never touched.
/// </summary>
internal sealed class ControlledTargetSession(
    ControlledTargetSettings settings,
    HttpExchanger http,
    ControlClient control,
    SecretMask mask,
    ILedger ledger,
    TimeProvider time,
    IAsyncDisposable resources
) : ITargetSession
{
    /// <summary>The one that the reference provider takes, beside none.</summary>
    private const string VersionSegment = "v2";

    private readonly EvidenceLog _evidence = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<Tenant>>> _shared = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, string> _organizations = new(
        StringComparer.Ordinal
    );
    private readonly Lazy<SamlIdentityProvider> _identityProvider = new(() => new(time));
    private int _made;

    public required TargetDescription Description { get; init; }

    public Capabilities Capabilities { get; private set; } = Capabilities.Unread;

    public HttpExchanger Http => http;

    public IReadOnlySet<PortKind> Ports { get; } = Enum.GetValues<PortKind>().ToHashSet();

    public async Task<Tenant> RentAsync(ScenarioNeeds needs, CancellationToken cancellation)
    {
        var shared = await SharedAsync(needs.Preset, cancellation);
        return needs.OwnOrganization
            ? await MakeAsync(needs.Preset, cancellation) with
            {
                Model = shared.Model,
            }
            : shared;
    }

    /// <summary>The deviations that the provider can be told to show.</summary>
    public Task<IReadOnlyList<DeviationInfo>> DeviationsAsync(CancellationToken cancellation) =>
        control.DeviationsAsync(_evidence, cancellation);

    /// <summary>Reads what the provider advertises to the organization that the product's features share.</summary>
    public async Task DiscoverAsync(CancellationToken cancellation) =>
        Capabilities = (await SharedAsync(ScenarioNeeds.ProductPreset, cancellation))
            .Model
            .Capabilities;

    private Task<Tenant> SharedAsync(string preset, CancellationToken cancellation) =>
        _shared
            .GetOrAdd(preset, p => new Lazy<Task<Tenant>>(() => OpenAsync(p, cancellation)))
            .Value;

    private async Task<Tenant> OpenAsync(string preset, CancellationToken cancellation)
    {
        var tenant = await MakeAsync(preset, cancellation);
        return tenant with
        {
            Model = await new Discovery(http, _evidence).ReadAsync(
                tenant.ScimBase,
                tenant.Credential,
                cancellation
            ),
        };
    }

    public IPortFactory? PortsOf(
        Tenant tenant,
        EvidenceLog evidence,
        RunCancellation cancellation
    ) =>
        new ReferencePorts(
            tenant,
            tenant.Organization!,
            http,
            control,
            _identityProvider,
            () => MakeAsync(tenant.Preset!, cancellation.Token),
            evidence,
            mask,
            cancellation
        );

    // All that a run makes there goes with its organizations.
    public Task<int?> MostResourcesAsync(CancellationToken cancellation) =>
        Task.FromResult<int?>(null);

    public async Task<IReadOnlyList<string>> CleanUpAsync(
        IProgress<string>? progress,
        CancellationToken cancellation
    )
    {
        var left = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            _organizations,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = settings.Parallel,
                CancellationToken = cancellation,
            },
            async (organization, stop) =>
            {
                var (name, id) = organization;
                try
                {
                    await control.DeleteOrganizationAsync(_evidence, id, stop);
                    ledger.Gone("Organization", name);
                }
                catch (Exception e) when (e is TransportException or TargetUnusableException)
                {
                    left.Add($"The organization {name} is still there: {e.Message}");
                }
            }
        );
        return [.. left.Order(StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync()
    {
        if (_identityProvider.IsValueCreated)
        {
            _identityProvider.Value.Dispose();
        }

        return resources.DisposeAsync();
    }

    private async Task<Tenant> MakeAsync(string preset, CancellationToken cancellation)
    {
        var name = $"{settings.RunPrefix}-{Interlocked.Increment(ref _made)}";
        var options = new JsonObject
        {
            ["name"] = name,
            ["preset"] = preset,
            ["deviations"] = new JsonArray([
                .. settings.Deviations.Select(d => JsonValue.Create(d)),
            ]),
        };
        if (string.Equals(preset, ScenarioNeeds.RfcPreset, StringComparison.Ordinal))
        {
            options["options"] = OptionsOfRfc();
        }

        ledger.Creating("Organization", name);
        var organization = await control.CreateOrganizationAsync(_evidence, options, cancellation);
        ledger.Created("Organization", name, organization.Id);
        _organizations[name] = organization.Id;
        return new Tenant(
            settings.ScimBase,
            organization.ServiceAccountKey,
            NullLedger.Instance,
            organization
        )
        {
            VersionSegment = VersionSegment,
            Preset = preset,
        };
    }

    // Attributes of every kind, among them the few that no schema of RFC 7643 has, and answers that come later where the client
    // prefers that; what a variant says wins.
    private JsonObject OptionsOfRfc()
    {
        var options = new JsonObject { ["testResources"] = true, ["asyncRequests"] = "request" };
        foreach (var (name, value) in settings.Options)
        {
            options[name] = value.DeepClone();
        }

        return options;
    }
}
