using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Commands;

/// <summary>Removes from a target what the ledger of a killed run says is still there.</summary>
internal sealed class SweepCommand(Launch launch, TimeProvider time)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var settings = launch.ReadSettings().Read();
        if (settings.Url is null)
        {
            Console.WriteLine(
                "Nothing to sweep: the built-in reference provider ends with its run, and all it held with it."
            );
            return ExitCode.Success;
        }

        using var ledger = FileLedger.OpenAt(settings.Place.LedgerPath);
        var count = ledger.Open.Count;
        if (count == 0)
        {
            Console.WriteLine(
                $"Nothing to sweep: {settings.Place.LedgerPath} holds no open entry."
            );
            return ExitCode.Success;
        }

        var left = await new Sweeper(settings, time).SweepAsync(ledger, cancellation);
        foreach (var problem in left)
        {
            Console.Error.WriteLine(problem);
        }

        Console.WriteLine($"Swept {count - ledger.Open.Count} of {count}.");
        return left.Count == 0 ? ExitCode.Success : ExitCode.NotConforming;
    }
}
