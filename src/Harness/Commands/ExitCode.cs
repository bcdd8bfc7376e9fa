namespace ScimConformance.Harness.Commands;

/// <summary>What the process answers with (README, Exit codes).</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The gate does not hold, or something is Failed or Error.</summary>
    public const int NotConforming = 1;

    /// <summary>A setting is wrong, or nothing can be tested at the target: no verdict was reached.</summary>
    public const int Unusable = 2;

    /// <summary>Ctrl+C, after the clean-up.</summary>
    public const int Cancelled = 130;
}
