namespace ScimConformance.Harness.Checks;

/// <summary>What a try of a feature showed.</summary>
internal enum FeatureOutcome
{
    Works,

    /// <summary>The provider does not have it, or answers as if it had not been asked for.</summary>
    Missing,

    /// <summary>The caller may not use it: nothing is known.</summary>
    Forbidden,

    /// <summary>Refused for some other reason.</summary>
    Refused,

    /// <summary>A server error.</summary>
    Breaks,
}
