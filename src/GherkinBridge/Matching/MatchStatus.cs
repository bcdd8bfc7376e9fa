namespace ScimConformance.GherkinBridge.Matching;

/// <summary>How many step definitions match a step.</summary>
public enum MatchStatus
{
    /// <summary>One.</summary>
    Matched,

    /// <summary>None.</summary>
    Undefined,

    /// <summary>Several, equally well.</summary>
    Ambiguous,
}
