namespace ScimConformance.Harness.Checks;

/// <summary>How a Then says what must hold.</summary>
internal static class Expect
{
    /// <summary>Throws once, with every discrepancy among the outcomes of the checks.</summary>
    /// <exception cref="CheckFailedException">At least one check did not hold.</exception>
    public static void That(params IEnumerable<Discrepancy?> outcomes)
    {
        var found = outcomes.OfType<Discrepancy>().ToList();
        if (found.Count > 0)
        {
            throw new CheckFailedException(found);
        }
    }
}
