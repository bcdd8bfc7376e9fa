namespace ScimConformance.MockProvider.Organizations;

internal static class Plans
{
    public const string Enterprise = "enterprise";

    private const string Free = "free";

    /// <summary>DD-PLAN-01: SCIM is part of the enterprise plan only; DD-PLAN-03: later of every plan that is paid for.</summary>
    public static bool IncludesScim(string plan, bool ofPaidPlans) =>
        ofPaidPlans
            ? !string.Equals(plan, Free, StringComparison.Ordinal)
            : string.Equals(plan, Enterprise, StringComparison.Ordinal);
}
