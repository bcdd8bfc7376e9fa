using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminUi.Shared;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.ServiceAccounts;

/// <summary>The accounts that own keys and belong to nobody (DD-SA-01).</summary>
internal sealed class ServiceAccountsPage(
    AccountAdministration accounts,
    Accounts.ServiceAccounts serviceAccounts,
    IDatabase database
) : SignedInPage
{
    private const int PageSize = 25;

    public override bool IsOpen => Rights.SeesServiceAccounts;

    public Listing<Account> Listing { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public string Role { get; private set; } = BuiltInRoles.Admin.Id;

    public Task OnGetAsync([FromQuery(Name = "page")] int number) => LoadAsync(number);

    public async Task<IActionResult> OnPostAsync(
        [FromForm] string? name,
        [FromForm] string? email,
        [FromForm] string? role
    )
    {
        if (!Rights.WritesServiceAccounts)
        {
            return Forbidden();
        }

        var created = await AccountFields
            .ServiceAccount(name, email)
            .ThenAsync(wanted =>
                serviceAccounts.CreateAsync(
                    Caller,
                    new NewAccount(wanted.Name, wanted.Email, Title: null, [role ?? Role]),
                    Cancellation
                )
            );
        if (!created.IsError)
        {
            return Done(
                "The service account is created. Create a key in it now.",
                $"{PagePaths.ServiceAccounts}/{created.Value.Id}"
            );
        }

        (Name, Email, Role) = (name, email, role ?? Role);
        await LoadAsync(0);
        return Refuse(created.Error);
    }

    private async Task LoadAsync(int number)
    {
        Roles = await database.ReadAsync(
            store => OrganizationRoles.ListAsync(store, Organization.Id),
            Cancellation
        );
        var query = new AccountQuery(
            new ListQuery(Text: null, PageSize, Math.Max(0, number), Sort: null),
            []
        )
        {
            Kind = AccountKind.ServiceAccount,
        };
        Listing = (await accounts.ListAsync(Organization, query, Cancellation)).Value;
        Pager = new Pager(
            query.List.PageNumber,
            PageSize,
            Listing.Filtered,
            page =>
                $"{PagePaths.ServiceAccounts}?page={page.ToString(CultureInfo.InvariantCulture)}"
        );
    }
}
