using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Driver;

/// <summary>What a Given does: it works, or the scenario says nothing.</summary>
internal static class SetUp
{
    /// <exception cref="SetUpFailedException">The attempt was not answered with a success.</exception>
    public static async Task RequireAsync(
        SetUpOperation operation,
        string what,
        Task<Exchange> attempt
    )
    {
        var exchange = await attempt;
        if (exchange.Answer.Status is not (>= 200 and < 300))
        {
            throw new SetUpFailedException(operation, what, exchange);
        }
    }
}
