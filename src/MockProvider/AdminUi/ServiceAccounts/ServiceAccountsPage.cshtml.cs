using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminUi.Shared;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminUi.ServiceAccounts;

/// <summary>The accounts that own keys and belong to nobody (DD-SA-01).</summary>
internal sealed class ServiceAccountsPage(AccountAdministration accounts) : SignedInPage
{
    private const int PageSize = 25;

    public override bool IsOpen => Rights.SeesUsers;

    public AccountListing Listing { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public Task OnGetAsync([FromQuery(Name = "page")] int number) => LoadAsync(number);

    public async Task<IActionResult> OnPostAsync([FromForm] string? name, [FromForm] string? email)
    {
        if (!Rights.WritesServiceAccounts)
        {
            return Forbidden();
        }

        var created = await AccountFields
            .ServiceAccount(name, email)
            .ThenAsync(wanted =>
                accounts.CreateServiceAccountAsync(
                    Organization,
                    wanted.Name,
                    wanted.Email,
                    Caller.Account.Id,
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

        (Name, Email) = (name, email);
        await LoadAsync(0);
        return Refuse(created.Error);
    }

    private async Task LoadAsync(int number)
    {
        var query = new AccountQuery(null, [], PageSize, Math.Max(0, number))
        {
            Kind = AccountKind.ServiceAccount,
        };
        Listing = (await accounts.ListAsync(Organization, query, Cancellation)).Value;
        Pager = new Pager(
            query.PageNumber,
            PageSize,
            Listing.Filtered,
            page => $"{PagePaths.ServiceAccounts}?page={page.ToString(CultureInfo.InvariantCulture)}"
        );
    }
}
