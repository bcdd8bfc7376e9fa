using System.Globalization;

namespace ScimConformance.Fuzz;

/// <summary>How many requests, and the seed from which they are made: FUZZ_REQUESTS, FUZZ_SEED.</summary>
internal sealed record FuzzOptions(int Requests, int Seed)
{
    private const int Usual = 5000;

    public static FuzzOptions Read() =>
        new(Number("FUZZ_REQUESTS") ?? Usual, Number("FUZZ_SEED") ?? Random.Shared.Next());

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) switch
        {
            null or "" => null,
            var text
                when int.TryParse(
                    text,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => number,
            var text => throw new FormatException(
                $"{variable} is '{text}'; expected a whole number from 0."
            ),
        };
}
