namespace ScimConformance.Harness.Driver;

/// <summary>What a request authenticates with: headers that go to the target's own origin and nowhere else.</summary>
internal sealed record Credential(IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    private const string ApiKey = "DD-API-KEY";
    private const string ApplicationKey = "DD-APPLICATION-KEY";

    public static Credential None { get; } = new([]);

    /// <summary>RFC 6750 section 2.1.</summary>
    public static Credential Bearer(string token) => new([new("Authorization", $"Bearer {token}")]);

    /// <summary>The two keys of the product's admin API.</summary>
    public static Credential AdminKeys(string apiKey, string applicationKey) =>
        new([new(ApiKey, apiKey), new(ApplicationKey, applicationKey)]);

    /// <summary>These two keys with another application key.</summary>
    public Credential WithApplicationKey(string secret) => With(ApplicationKey, secret);

    /// <summary>These two keys with another API key.</summary>
    public Credential WithApiKey(string secret) => With(ApiKey, secret);

    private Credential With(string name, string value) =>
        new([
            .. Headers.Where(header => !string.Equals(header.Key, name, StringComparison.Ordinal)),
            new(name, value),
        ]);

    /// <summary>A login session, as the cookie that a browser would send.</summary>
    public static Credential Session(string cookie) => new([new("Cookie", cookie)]);
}
