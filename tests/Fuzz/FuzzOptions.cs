using System.Globalization;

namespace ScimConformance.Fuzz;

/// <summary>
/// How many requests, the seed from which they are made, and the database of the provider: FUZZ_REQUESTS, FUZZ_SEED,
/// FUZZ_DATABASE, or else POSTGRES_CONNECTION, which tests/postgres/run sets.
/// </summary>
internal sealed record FuzzOptions(int Requests, int Seed, string Database)
{
    private const int Usual = 5000;

    public static FuzzOptions Read() =>
        new(
            Number("FUZZ_REQUESTS") ?? Usual,
            Number("FUZZ_SEED") ?? Random.Shared.Next(),
            Environment.GetEnvironmentVariable("FUZZ_DATABASE")
                ?? (
                    Environment.GetEnvironmentVariable("POSTGRES_CONNECTION") is { Length: > 0 } own
                        ? $"postgres:{own}"
                        : "sqlite::memory:"
                )
        );

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
