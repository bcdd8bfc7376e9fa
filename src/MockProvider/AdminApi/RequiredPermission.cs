namespace ScimConformance.MockProvider.AdminApi;

/// <summary>What a route takes: one of these permissions, or nothing but a credential.</summary>
internal sealed record RequiredPermission(IReadOnlyList<string> AnyOf);
