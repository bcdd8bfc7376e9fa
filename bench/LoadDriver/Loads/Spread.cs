namespace ScimConformance.LoadDriver.Loads;

/// <summary>Spreads the turns of all connections over the users, the same way in each run.</summary>
internal static class Spread
{
    // Knuth's multiplicative hashing: neighbours in time are far apart among the users.
    private const uint Golden = 2654435761;

    public static int Over(int count, int connection, int turn) =>
        (int)(unchecked(((uint)connection * 40503u + (uint)turn) * Golden) % (uint)count);
}
