namespace ScimConformance.MockProvider.Audit;

/// <summary>
/// Who makes the request that is being served, and the request's id. It flows with the request's work, so that no operation
/// has to hand it on; what has none was caused by whoever operates the provider.
/// </summary>
internal sealed record Acting(AuditActor Actor, string RequestId)
{
    private static readonly AsyncLocal<Acting?> Flowing = new();

    public static Acting? Current => Flowing.Value;

    /// <summary>Holds until the calling method returns.</summary>
    public static void Begin(Acting acting) => Flowing.Value = acting;
}
