namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// One request of a bulk job, with real ids in place of bulkIds. <paramref name="Endpoint"/> is that of a resource type, such as
/// <c>/Users</c>; <paramref name="Id"/> is null for POST, <paramref name="Data"/> for DELETE; <paramref name="Version"/> stands for
/// If-Match.
/// </summary>
internal sealed record BulkCall(
    string Method,
    string Endpoint,
    string? Id,
    JsonObject? Data,
    string? Version
);
