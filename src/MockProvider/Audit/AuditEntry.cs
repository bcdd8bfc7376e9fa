namespace ScimConformance.MockProvider.Audit;

/// <summary>
/// What is to be recorded of something that happened; <see cref="AuditEntries"/> makes them. Who did it is known from the
/// request, unless <see cref="Actor"/> says otherwise, as for people who let themselves in.
/// </summary>
internal sealed record AuditEntry(string Name, string Action, AuditAsset Asset)
{
    public AuditActor? Actor { get; init; }

    /// <summary>Further attributes of the event, such as <c>auth_method</c>.</summary>
    public JsonObject? Details { get; init; }
}
