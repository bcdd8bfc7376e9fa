namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>Deviations that are seen on the wire, and made there: the provider behind them conforms.</summary>
internal static class WireDeviation
{
    /// <summary>Changes what the provider gets.</summary>
    public static Deviation Request(
        string id,
        string sentence,
        string requirement,
        Action<WireCall> change
    ) =>
        Around(
            id,
            sentence,
            requirement,
            call =>
            {
                change(call);
                return call.ProceedAsync();
            }
        );

    /// <summary>Changes what the client gets.</summary>
    public static Deviation Answer(
        string id,
        string sentence,
        string requirement,
        Action<WireCall> change
    ) =>
        Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                await call.ProceedAsync();
                change(call);
            }
        );

    /// <summary>Changes every resource that a successful answer shows, wherever it stands.</summary>
    public static Deviation Shown(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        Action<JsonObject> change
    ) =>
        Answer(
            id,
            sentence,
            requirement,
            call =>
            {
                if (string.Equals(call.Endpoint, endpoint, StringComparison.OrdinalIgnoreCase))
                {
                    foreach (var resource in call.Answer.Resources)
                    {
                        change(resource);
                    }
                }
            }
        );

    /// <summary>Does anything around the provider's own answer; see <see cref="WireCall"/>.</summary>
    public static Deviation Around(
        string id,
        string sentence,
        string requirement,
        Func<WireCall, Task> distort
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline => pipeline with { Serving = new DistortedWire(pipeline.Serving, distort) }
        );

    /// <summary>Changes the refusal of a request that shows no valid key.</summary>
    public static Deviation Refusal(
        string id,
        string sentence,
        string requirement,
        Action<WireCall> change
    ) =>
        Stranger(
            id,
            sentence,
            requirement,
            async (call, _) =>
            {
                await call.ProceedAsync();
                change(call);
            }
        );

    /// <summary>Does anything with a request that shows no valid key; see <see cref="DistortedDoorstep"/>.</summary>
    public static Deviation Stranger(
        string id,
        string sentence,
        string requirement,
        Func<WireCall, RequestDelegate, Task> distort
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline =>
                pipeline with
                {
                    Doorstep = new DistortedDoorstep(pipeline.Doorstep, distort),
                }
        );
}
