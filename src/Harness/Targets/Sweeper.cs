using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Targets;

/// <summary>Cleans up after a run that could not do it itself, from its ledger alone.</summary>
internal sealed class Sweeper(RunSettings settings, TimeProvider time)
{
    /// <summary>One sentence for each thing that is still there afterwards.</summary>
    public async Task<IReadOnlyList<string>> SweepAsync(
        FileLedger ledger,
        CancellationToken cancellation
    )
    {
        var access = new TargetAccess(settings.Access);
        using var client = access.NewClient(settings.Timeout);
        var left = new List<string>();
        if (settings.Access.HasCredential)
        {
            var tenant = new Tenant(
                settings.Url!,
                await access.OpenAsync(client, cancellation),
                ledger
            );
            var http = new HttpExchanger(client, settings.Url!, time);
            left.AddRange(
                await new ResourceSweeper(tenant, http, ledger, erases: true).SweepAsync(
                    progress: null,
                    cancellation
                )
            );
        }

        if (settings.Control is { } control)
        {
            left.AddRange(await SweepOrganizationsAsync(control, client, ledger, cancellation));
        }

        return left.Count > 0
            ? left
            :
            [
                .. ledger.Open.Select(e =>
                    $"{e.Type} {e.Key} is still there: give the token or the control API that it was made with."
                ),
            ];
    }

    private async Task<IReadOnlyList<string>> SweepOrganizationsAsync(
        ControlSettings control,
        HttpClient client,
        FileLedger ledger,
        CancellationToken cancellation
    )
    {
        var evidence = new EvidenceLog();
        var http = new HttpExchanger(client, control.Url, time);
        var api = new ControlClient(
            http,
            control.Url,
            Credential.Bearer(control.Key),
            new SecretMask()
        );
        try
        {
            var existing = await api.OrganizationsAsync(evidence, cancellation);
            foreach (
                var entry in ledger.Open.Where(e =>
                    string.Equals(e.Type, "Organization", StringComparison.Ordinal)
                )
            )
            {
                if (existing.TryGetValue(entry.Key, out var id))
                {
                    await api.DeleteOrganizationAsync(evidence, id, cancellation);
                }

                ledger.Gone(entry.Type, entry.Key);
            }

            return [];
        }
        catch (Exception e) when (e is TransportException or TargetUnusableException)
        {
            return [e.Message];
        }
    }
}
