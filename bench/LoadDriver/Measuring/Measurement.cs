namespace ScimConformance.LoadDriver.Measuring;

/// <summary>What was measured of one operation; times in milliseconds.</summary>
internal sealed record Measurement(
    string Operation,
    long Count,
    double PerSecond,
    double P50,
    double P90,
    double P99,
    double Max,
    long Errors
);
