namespace ScimConformance.MockProvider.Http.Scim;

internal sealed record RecentRequest(
    DateTimeOffset At,
    string Method,
    string Path,
    string Query,
    int Status,
    string KeyLast4
);
