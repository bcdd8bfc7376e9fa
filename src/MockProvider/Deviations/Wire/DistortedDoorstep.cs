using ScimConformance.MockProvider.Http.Scim;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>
/// Gives strangers another answer than the refusal that the provider gives. <c>distort</c> gets the call, which proceeds to the
/// refusal, and the delegate that serves it as if it had come with a key.
/// </summary>
internal sealed class DistortedDoorstep(
    IDoorstep? conforming,
    Func<WireCall, RequestDelegate, Task> distort
) : IDoorstep
{
    private readonly WireMemory _memory = new();

    public async Task ServeAsync(HttpContext http, RequestDelegate refuse, RequestDelegate admit)
    {
        RequestDelegate inner = conforming is null
            ? refuse
            : wrapped => conforming.ServeAsync(wrapped, refuse, admit);
        var call = await WireCall.OpenAsync(http, inner, _memory);
        await distort(call, admit);
        await call.CloseAsync();
    }
}
