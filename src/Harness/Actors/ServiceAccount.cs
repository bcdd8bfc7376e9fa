namespace ScimConformance.Harness.Actors;

/// <summary>A service account, the role that it alone has, and the application key in it.</summary>
internal sealed record ServiceAccount(
    string Id,
    string Name,
    string Address,
    string Handle,
    string RoleId,
    OwnedKey Key
);
