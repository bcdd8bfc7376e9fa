using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What several answers to requests of the same moment say together.</summary>
internal static class RaceChecks
{
    /// <summary>One creation has succeeded, and every other was refused as a conflict (RFC 7644 section 3.3).</summary>
    public static IEnumerable<Discrepancy?> OneWins(IReadOnlyList<Exchange> answers)
    {
        var won = answers.Count(a => a.Answer.Status == 201);
        yield return won == 1 ? null : new("exactly one 201", $"{won} of them", answers[^1]);
        foreach (var lost in answers.Where(a => a.Answer.Status is not (201 or 409)))
        {
            yield return new("409 for who came too late", AnswerText.Of(lost), lost);
        }
    }
}
