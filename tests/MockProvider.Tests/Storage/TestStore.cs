using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Tests.Storage;

/// <summary>A database with an organization for one test, used without a provider around it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly IDatabase _database;

    private TestStore(IDatabase database, string organization)
    {
        _database = database;
        Organization = organization;
    }

    public string Organization { get; }

    public static async Task<TestStore> OpenAsync()
    {
        var store = new TestStore(
            await TestDatabase.OpenAsync(),
            new RandomIdSource(TimeProvider.System).NewId()
        );
        await store.WriteAsync(async tables =>
        {
            await tables.Organizations.InsertAsync(
                new OrganizationRecord
                {
                    Id = store.Organization,
                    Name = "Test",
                    Plan = "enterprise",
                    Definition = "{}",
                    Secret = "00",
                }
            );
            return default(Done);
        });
        return store;
    }

    public Task<T> ReadAsync<T>(Func<IStore, Task<T>> work) =>
        _database.ReadAsync(work, CancellationToken.None);

    public Task<Result<T>> WriteAsync<T>(Func<IStore, Task<Result<T>>> work) =>
        _database.WriteAsync(work, CancellationToken.None);

    public Task<Result<Done>> WriteAsync(Func<IStore, Task<Result<Done>>> work) =>
        _database.WriteAsync(work, CancellationToken.None);

    /// <summary>A resource with this document, which gets an id; created on a day of 2026.</summary>
    public StoredResource Resource(JsonObject document, ResourceType type, int day = 0)
    {
        document["id"] ??= new RandomIdSource(TimeProvider.System).NewId();
        return Documents.Keep(
            new StoredResource
            {
                Organization = Organization,
                ResourceType = type.Name,
                Id = document["id"]!.GetValue<string>(),
                Document = [],
                Created = Epoch.AddDays(day),
                LastModified = Epoch.AddDays(day),
            },
            document,
            type
        );
    }

    public async Task<StoredResource> InsertAsync(
        JsonObject document,
        ResourceType type,
        int day = 0
    )
    {
        var stored = await WriteAsync<StoredResource>(async store =>
        {
            var (resource, clash) = await store.Resources.InsertAsync(
                Resource(document, type, day),
                ResourceKeys.Of(document, type)
            );
            return clash is { } key ? Conflicts.Of(type, key) : resource;
        });
        return stored.Value;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
