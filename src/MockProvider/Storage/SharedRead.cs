namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// One reading for all who ask at about the same time. What is read is never older than the asking: who asks while a reading
/// runs gets the next one, together with the others who do.
/// </summary>
internal sealed class SharedRead<T>(Func<Task<T>> read)
{
    private readonly Lock _gate = new();
    private Task<T>? _running;
    private Task<T>? _next;

    public Task<T> ReadAsync()
    {
        lock (_gate)
        {
            return _next
                ?? (_running is { IsCompleted: false } ? _next = AfterAsync(_running) : Begin());
        }
    }

    private async Task<T> AfterAsync(Task<T> running)
    {
        // Never at once, even if that reading has ended by now: this must not begin before it is the next one.
        await ((Task)running).ConfigureAwait(
            ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding
        );
        Task<T> begun;
        lock (_gate)
        {
            _next = null;
            begun = Begin();
        }

        return await begun;
    }

    private Task<T> Begin() => _running = read();
}
