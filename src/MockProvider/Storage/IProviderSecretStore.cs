namespace ScimConformance.MockProvider.Storage;

/// <summary>Secrets of the provider as a whole, which every process on the database shares.</summary>
internal interface IProviderSecretStore
{
    Task<string?> FindAsync(string name);

    /// <summary>Keeps the value unless there is one already; what it returns is the one that is kept.</summary>
    Task<string> KeepAsync(string name, string value);
}
