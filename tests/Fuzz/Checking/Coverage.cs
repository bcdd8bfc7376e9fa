using ScimConformance.Fuzz.Generating;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Checking;

/// <summary>What must hold of a run as a whole: a fuzzer that is always refused at the door shows nothing.</summary>
internal static class Coverage
{
    private const double LeastSuccess = 0.4;

    public static IEnumerable<Violation> Check(
        Tally tally,
        Features features,
        IEnumerable<Provocation> provocations
    )
    {
        if (tally.Successes < LeastSuccess * tally.Requests)
        {
            yield return new(
                Property.TwoInFiveSucceed,
                $"{tally.Successes} of {tally.Requests} answers are 2xx"
            );
        }

        foreach (var operation in Enum.GetValues<Operation>())
        {
            if (
                tally.Count(
                    (found, status) =>
                        found == operation
                        && (status is >= 200 and < 300 || !MustSucceed(operation, features))
                ) == 0
            )
            {
                yield return new(
                    Property.EveryOperationOccurs,
                    $"{operation} never occurred, or never succeeded"
                );
            }
        }

        foreach (
            var provocation in provocations.Where(provocation =>
                provocation.Demanded && !tally.ScimTypes.ContainsKey(provocation.ScimType)
            )
        )
        {
            yield return new(
                Property.EveryScimTypeOccurs,
                $"{provocation.ScimType} never occurred"
            );
        }
    }

    private static bool MustSucceed(Operation operation, Features features) =>
        operation switch
        {
            Operation.Search => features.Search,
            Operation.Bulk => features.Bulk,
            Operation.Me => features.Me,
            Operation.Odd => false,
            _ => true,
        };
}
