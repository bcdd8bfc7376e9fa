namespace ScimConformance.Harness.Targets;

/// <summary>For resources that vanish with something that is itself in a ledger, or with the process.</summary>
internal sealed class NullLedger : ILedger
{
    public static NullLedger Instance { get; } = new();

    public void Creating(string type, string key) { }

    public void Created(string type, string key, string id) { }

    public void Gone(string type, string key) { }
}
