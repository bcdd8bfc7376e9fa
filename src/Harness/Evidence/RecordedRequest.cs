namespace ScimConformance.Harness.Evidence;

/// <summary>A request as it left the harness. <see cref="Body"/> is null when none was sent.</summary>
internal sealed record RecordedRequest(
    string Method,
    Uri Url,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    string? Body
);
