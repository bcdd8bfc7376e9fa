namespace ScimConformance.Harness.Driver;

/// <summary>What a request authenticates with: headers that go to the target's own origin and nowhere else.</summary>
internal sealed record Credential(IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    public static Credential None { get; } = new([]);

    /// <summary>RFC 6750 section 2.1.</summary>
    public static Credential Bearer(string token) => new([new("Authorization", $"Bearer {token}")]);

    /// <summary>The two keys of the product's admin API.</summary>
    public static Credential AdminKeys(string apiKey, string applicationKey) =>
        new([new("DD-API-KEY", apiKey), new("DD-APPLICATION-KEY", applicationKey)]);

    /// <summary>A login session, as the cookie that a browser would send.</summary>
    public static Credential Session(string cookie) => new([new("Cookie", cookie)]);
}
