namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class ProviderSecretTable(Session session) : IProviderSecretStore
{
    public Task<string?> FindAsync(string name) =>
        session.QuerySingleOrDefaultAsync<string>(
            "SELECT value FROM provider_secrets WHERE name = @name",
            new { name }
        );

    public async Task<string> KeepAsync(string name, string value)
    {
        await session.ExecuteNamedAsync(
            "INSERT INTO provider_secrets (name, value) VALUES (@name, @value) ON CONFLICT (name) DO NOTHING",
            new { name, value }
        );
        return (await FindAsync(name))!;
    }
}
