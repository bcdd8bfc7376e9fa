namespace ScimConformance.MockProvider.Organizations;

internal static class Plans
{
    public const string Enterprise = "enterprise";

    /// <summary>DD-PLAN-01: SCIM is part of the enterprise plan only.</summary>
    public static bool IncludesScim(string plan) =>
        string.Equals(plan, Enterprise, StringComparison.Ordinal);
}
