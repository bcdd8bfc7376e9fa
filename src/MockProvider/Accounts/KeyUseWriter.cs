using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Stores what <see cref="KeyUses"/> has noted, every few seconds and once more at the end.</summary>
internal sealed class KeyUseWriter(KeyUses uses, ILogger<KeyUseWriter> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await WriteAsync();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    // A use that is not on record is no reason to stop, nor to fail while stopping.
    private async Task WriteAsync()
    {
        try
        {
            await uses.WriteAsync(CancellationToken.None);
        }
        catch (Exception error) when (DatabaseProblem.IsOne(error))
        {
            Log.UsesNotStored(logger, error);
        }
    }
}
