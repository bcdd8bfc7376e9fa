namespace ScimConformance.Harness.Actors;

/// <summary>What scenarios call a permission, and its documented name.</summary>
internal static class Allowed
{
    public const string OwnKeys = "user_app_keys";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["invite users"] = "user_access_invite",
        ["manage their access"] = "user_access_manage",
        ["see users"] = "user_access_read",
        ["write service accounts"] = "service_account_write",
        ["make API keys"] = "api_keys_write",
    };

    /// <summary>DD-AUTH-04: what SCIM takes.</summary>
    public static IReadOnlyList<string> Provisioning { get; } =
    [Names["invite users"], Names["manage their access"]];

    /// <summary>The permissions of a phrase such as "invite users and manage their access".</summary>
    public static IReadOnlyList<string> Parse(string phrase) =>
        [
            .. phrase
                .Split(" and ", StringSplitOptions.TrimEntries)
                .Select(part =>
                    Names.TryGetValue(part, out var name)
                        ? name
                        : throw new InvalidOperationException(
                            $"No permission is called '{part}'; known are {string.Join(", ", Names.Keys)}."
                        )
                ),
        ];
}
