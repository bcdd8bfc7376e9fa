using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Driver;

/// <summary>A set-up did not work: the scenario cannot say anything about what it is there for.</summary>
internal sealed class SetUpFailedException(
    SetUpOperation operation,
    string what,
    Exchange? exchange
)
    : Exception(
        exchange?.Response is { } answer
            ? $"{what} was answered with {answer.Status} (exchange {exchange.Number})."
            : $"{what} did not work."
    )
{
    public SetUpOperation Operation { get; } = operation;
}
