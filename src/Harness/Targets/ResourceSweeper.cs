using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Targets;

/// <summary>Deletes the resources that a ledger says are still in the target, and no other.</summary>
internal sealed class ResourceSweeper(
    Tenant tenant,
    HttpExchanger http,
    FileLedger ledger,
    bool erases
)
{
    private readonly EvidenceLog _evidence = new();

    /// <summary>One sentence for each resource that is still there afterwards.</summary>
    public async Task<IReadOnlyList<string>> SweepAsync(
        IProgress<string>? progress,
        CancellationToken cancellation
    )
    {
        var left = new List<string>();
        var driver = new ScimDriver(
            tenant,
            http,
            _evidence,
            RunLimits.None,
            new RunCancellation(cancellation)
        );
        var entries = ledger.Open.Where(e => e.Type is not "Organization").ToList();
        foreach (var (entry, index) in entries.Select((e, i) => (e, i + 1)))
        {
            progress?.Report($"Cleaning up: {index} of {entries.Count}");
            if (await RemoveAsync(driver, entry) is { } problem)
            {
                left.Add(problem);
            }
        }

        return left;
    }

    private async Task<string?> RemoveAsync(ScimDriver driver, LedgerEntry entry)
    {
        var endpoint = tenant.Model.EndpointOf(entry.Type);
        try
        {
            // An entry without an id was announced and never answered: its key tells whether it came into being.
            var ids = entry.Id is { } id ? [id] : await FindAsync(driver, endpoint, entry);
            foreach (var found in ids)
            {
                var exchange = await driver.SendAsync(
                    HttpMethod.Delete,
                    $"{endpoint}/{Uri.EscapeDataString(found)}",
                    content: null
                );
                if (exchange.Answer.Status is not (>= 200 and < 300 or 404 or 410))
                {
                    return $"{entry.Key} (id {found}) is still there: DELETE was answered with {exchange.Answer.Status}.";
                }
            }

            ledger.Gone(entry.Type, entry.Key);
            return erases || entry.Type is not "User"
                ? null
                : $"{entry.Key} stays, deactivated: DELETE erases no User there.";
        }
        catch (TransportException e)
        {
            return $"{entry.Key} may still be there: {e.Message}";
        }
    }

    private static async Task<IReadOnlyList<string>> FindAsync(
        ScimDriver driver,
        string endpoint,
        LedgerEntry entry
    )
    {
        var attribute = entry.Type is "User" ? "userName" : "displayName";
        var literal = JsonValue.Create(entry.Key).ToJsonString(JsonText.Plain);
        var list = Json.ObjectOf(
            await driver.SendAsync(
                HttpMethod.Get,
                $"{endpoint}?filter={Uri.EscapeDataString($"{attribute} eq {literal}")}",
                content: null
            )
        );
        return
        [
            .. Json.Items(Json.Member(list, "Resources"))
                .Where(r =>
                    string.Equals(
                        Json.Text(Json.Member(r, attribute)),
                        entry.Key,
                        StringComparison.OrdinalIgnoreCase
                    )
                )
                .Select(r => Json.Text(Json.Member(r, "id")))
                .OfType<string>(),
        ];
    }
}
