using static ScimConformance.MockProvider.Accounts.Permissions;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The roles that every organization has and nobody can change. Their ids are the same everywhere.</summary>
internal static class BuiltInRoles
{
    public static Role Admin { get; } = Of(1, "Admin", [.. All.Select(known => known.Name)]);

    public static Role Standard { get; } = Of(2, "Standard", [UserAccessRead, UserAppKeys]);

    public static Role ReadOnly { get; } = Of(3, "Read Only", [UserAccessRead]);

    public static IReadOnlyList<Role> Every { get; } = [Admin, Standard, ReadOnly];

    public static Role? Find(string id) =>
        Every.FirstOrDefault(role => string.Equals(role.Id, id, StringComparison.Ordinal));

    /// <summary>The roles that the option defaultRole names.</summary>
    public static Words OfOption(string value) =>
        value switch
        {
            "admin" => new Words([Admin.Id]),
            "standard" => new Words([Standard.Id]),
            "readOnly" => new Words([ReadOnly.Id]),
            _ => Words.None,
        };

    private static Role Of(int number, string name, string[] permissions) =>
        new()
        {
            Organization = "",
            Id = $"401e0000-0000-4000-8000-{number.ToString("x12", CultureInfo.InvariantCulture)}",
            Name = name,
            Permissions = new Words(permissions),
            CreatedAt = DateTimeOffset.UnixEpoch,
            ModifiedAt = DateTimeOffset.UnixEpoch,
        };
}
