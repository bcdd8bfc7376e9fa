using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>Makes an organization with an administrator, who made a service account and its application key (DD-KEY-08).</summary>
internal sealed class OrganizationCreation(
    IDatabase database,
    OrganizationRegistry organizations,
    OrganizationLoader loader,
    IIdSource ids,
    KeyIssuing keys,
    PasswordIssuing passwords
)
{
    private const int SecretBytes = 32;
    private const string AdministratorAddress = "administrator@example.com";
    private const string ServiceAccountAddress = "scim-service-account@example.com";

    public async Task<Result<CreatedOrganization>> CreateAsync(
        OrganizationDefinition definition,
        bool seeded,
        Secret? serviceAccountKey,
        CancellationToken cancellation
    )
    {
        var organization = loader.Load(
            new OrganizationRecord
            {
                Id = ids.NewShortId(),
                Name = definition.Name,
                Plan = definition.Plan,
                Definition = definition.Document.ToJsonString(),
                Seeded = seeded,
                Secret = ids.NewSecret(SecretBytes).Value,
            },
            definition
        );
        if (
            organization.Pipeline.Login.Providers.Refusal(definition.Plan, definition.Sso) is
            { } refusal
        )
        {
            return refusal;
        }

        var created = await database.WriteAsync(
            organization,
            work => StoreAsync(work, serviceAccountKey),
            cancellation
        );
        if (!created.IsError)
        {
            organizations.Put(organization);
        }

        return created;
    }

    private async Task<Result<CreatedOrganization>> StoreAsync(
        UnitOfWork work,
        Secret? serviceAccountKey
    )
    {
        var id = work.Organization.Id;
        var administrator = NewAccounts.Administrator(ids, id, AdministratorAddress, work.Now);
        var serviceAccount = NewAccounts.ServiceAccount(
            ids,
            id,
            "SCIM",
            ServiceAccountAddress,
            new Words([BuiltInRoles.Admin.Id]),
            administrator.Id,
            work.Now
        );
        await work.Store.Organizations.InsertAsync(work.Organization.Record);
        await NewAccounts.InsertAsync(work, administrator);
        await NewAccounts.InsertAsync(work, serviceAccount);
        var administratorKey = await IssueAsync(work, administrator, administrator, null);
        var scimKey = await IssueAsync(work, serviceAccount, administrator, serviceAccountKey);
        var apiKey = await keys.IssueApiKeyAsync(
            work.Store,
            id,
            "First API key",
            administrator.Id,
            work.Now
        );
        return new CreatedOrganization(
            work.Organization,
            apiKey.Secret,
            administrator,
            administratorKey.Secret,
            await passwords.IssueAsync(work, administrator),
            serviceAccount,
            scimKey.Secret
        );
    }

    private Task<IssuedKey> IssueAsync(
        UnitOfWork work,
        Account owner,
        Account creator,
        Secret? given
    ) =>
        keys.IssueApplicationKeyAsync(
            work.Store,
            owner,
            new NewKey("First application key", Scopes: null),
            creator.Id,
            work.Now,
            given
        );
}
