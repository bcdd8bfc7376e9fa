using ScimConformance.MockProvider.Http.Scim;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>
/// Shows the provider another request than the client sent, or the client another answer than the provider gave. Both bodies
/// are in memory meanwhile.
/// </summary>
internal sealed class DistortedWire(IServing? conforming, Func<WireCall, Task> distort) : IServing
{
    private readonly WireMemory _memory = new();

    public async Task ServeAsync(HttpContext http, RequestDelegate conform)
    {
        RequestDelegate inner = conforming is null
            ? conform
            : wrapped => conforming.ServeAsync(wrapped, conform);
        var call = await WireCall.OpenAsync(http, inner, _memory);
        await distort(call);
        await call.CloseAsync();
    }
}
