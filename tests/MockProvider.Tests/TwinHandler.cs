using System.Collections.Concurrent;

namespace ScimConformance.MockProvider.Tests;

/// <summary>Sends every second request for a provider to its twin, which serves the same database.</summary>
internal sealed class TwinHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly ConcurrentDictionary<string, Uri> Twins = new(StringComparer.Ordinal);
    private static int _requests;

    public static void Join(Uri provider, Uri twin) => Twins[provider.Authority] = twin;

    /// <summary>To be called while the provider still has its port: the next who gets it has another twin, or none.</summary>
    public static void Part(Uri provider) => Twins.TryRemove(provider.Authority, out _);

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (
            request.RequestUri is { } uri
            && Twins.TryGetValue(uri.Authority, out var twin)
            && Interlocked.Increment(ref _requests) % 2 == 0
        )
        {
            request.RequestUri = new Uri(twin, uri.PathAndQuery);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
