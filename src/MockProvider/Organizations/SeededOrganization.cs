using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>
/// The organization that the provider always has, one for each preset it was ever started with, and another with test resources. Keys are stored hashed
/// and cannot be shown again, so every start makes fresh ones; earlier ones stay valid, but for API keys of starts long ago.
/// </summary>
internal sealed class SeededOrganization(
    IDatabase database,
    OrganizationLoader loader,
    OrganizationCreation creation,
    KeyIssuing keys,
    IIdSource ids
)
{
    private const string KeyName = "Printed at start";
    private const int MostApiKeys = 10;

    public async Task<SeededAccess> OpenAsync(
        string preset,
        bool testResources,
        Secret? applicationKey,
        CancellationToken cancellation
    )
    {
        var records = await database.ReadAsync(
            store => store.Organizations.ListAsync(),
            cancellation
        );
        var existing = records
            .Where(record => record.Seeded)
            .Select(loader.Load)
            .FirstOrDefault(organization =>
                string.Equals(organization.Definition.Preset, preset, StringComparison.Ordinal)
                && organization.Options.TestResources == testResources
            );
        await FreeAsync(applicationKey, cancellation);
        return existing is null
            ? await CreateAsync(preset, testResources, applicationKey, cancellation)
            : await RefreshAsync(existing, applicationKey, cancellation);
    }

    private async Task<SeededAccess> CreateAsync(
        string preset,
        bool testResources,
        Secret? applicationKey,
        CancellationToken cancellation
    )
    {
        var definition = OrganizationDefinition
            .Parse(
                new JsonObject
                {
                    ["preset"] = preset,
                    ["options"] = new JsonObject { ["testResources"] = testResources },
                }
            )
            .Value;
        var created = (
            await creation.CreateAsync(definition, seeded: true, applicationKey, cancellation)
        ).Value;
        return new SeededAccess(
            created.Organization.Id,
            created.ServiceAccountKey.Value,
            created.ApiKey.Value
        );
    }

    private async Task<SeededAccess> RefreshAsync(
        Organization organization,
        Secret? applicationKey,
        CancellationToken cancellation
    ) =>
        (
            await database.WriteAsync<SeededAccess>(
                organization,
                async work =>
                {
                    var owner = (
                        await work.Store.Accounts.FindFirstAsync(
                            organization.Id,
                            AccountKind.ServiceAccount
                        )
                    )!;
                    var key = await keys.IssueApplicationKeyAsync(
                        work.Store,
                        owner,
                        new NewKey(KeyName, Scopes: null),
                        owner.CreatedBy,
                        work.Now,
                        applicationKey
                    );
                    var apiKey = await IssueApiKeyAsync(work, owner.CreatedBy);
                    return new SeededAccess(organization.Id, key.Secret.Value, apiKey.Secret.Value);
                },
                cancellation
            )
        ).Value;

    // Their number is limited (DD-KEY-12): the oldest of those that starts printed make room.
    private async Task<IssuedApiKey> IssueApiKeyAsync(UnitOfWork work, string? createdBy)
    {
        var printed = (await work.Store.ApiKeys.ListAsync(work.Organization.Id))
            .Where(key => key.Name.StartsWith(KeyName, StringComparison.Ordinal))
            .ToList();
        foreach (var old in printed.SkipLast(MostApiKeys - 1))
        {
            await work.Store.ApiKeys.DeleteAsync(work.Organization.Id, old.Id);
        }

        return await keys.IssueApiKeyAsync(
            work.Store,
            work.Organization.Id,
            $"{KeyName} {ids.NewId()}",
            createdBy,
            work.Now
        );
    }

    // A given value may be in the database from an earlier start, possibly in the organization of another preset.
    private Task<Result<Done>> FreeAsync(Secret? applicationKey, CancellationToken cancellation) =>
        database.WriteAsync<Done>(
            async store =>
            {
                await store.ApplicationKeys.ForgetAsync(applicationKey?.Hash ?? []);
                return default(Done);
            },
            cancellation
        );
}
