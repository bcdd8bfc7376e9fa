using System.Runtime.InteropServices;

namespace ScimConformance.MockProvider.Startup;

/// <summary>Completes when the process is asked to end: Ctrl+C, SIGTERM.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignal()
    {
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
        ];
    }

    public CancellationToken Token => _stopping.Token;

    public async Task WaitAsync()
    {
        var stopped = new TaskCompletionSource();
        await using var registration = _stopping.Token.Register(stopped.SetResult);
        await stopped.Task;
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _stopping.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        _stopping.Cancel();
    }
}
