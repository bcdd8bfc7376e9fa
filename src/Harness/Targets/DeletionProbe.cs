using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// Finds out with one User of the run's own whether DELETE erases (RFC 7644 section 3.6) or only deactivates, as some products
/// do: there every User that a run makes stays for good.
/// </summary>
internal sealed class DeletionProbe(Tenant tenant, HttpExchanger http, string seed, string domain)
{
    /// <summary>How many Users a run may make in a provider that never erases one: with the one of the probe twenty stay.</summary>
    public const int MostResidue = 19;

    /// <summary>False when the deleted User is still shown; true as well when nothing could be found out.</summary>
    public async Task<bool> ErasesAsync(CancellationToken cancellation)
    {
        var driver = new ScimDriver(
            tenant,
            http,
            new EvidenceLog(),
            RunLimits.None,
            new RunCancellation(cancellation)
        );
        var source = new ResourceSource(
            new PersonSource(seed, "deletion probe", domain),
            tenant.Model
        );
        var document = source.Next("User");
        var name = Json.Text(Json.Member(document, "userName"))!;
        try
        {
            var created = await driver.CreateUserAsync(name, document);
            if (Json.Text(Json.Member(Json.ObjectOf(created), "id")) is not { } id)
            {
                return true;
            }

            await driver.DeleteUserAsync(id);
            var erased = (await driver.ReadUserAsync(id)).Answer.Status is not 200;
            if (erased)
            {
                tenant.Ledger.Gone("User", name);
            }

            return erased;
        }
        catch (TransportException)
        {
            return true;
        }
    }
}
