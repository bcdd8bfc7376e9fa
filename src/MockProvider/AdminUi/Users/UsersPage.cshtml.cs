using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminUi.Shared;

namespace ScimConformance.MockProvider.AdminUi.Users;

/// <summary>The people of the organization. Who is disabled is hidden at first (DD-DEPROV-11).</summary>
internal sealed class UsersPage(AccountAdministration accounts) : SignedInPage
{
    private const int PageSize = 25;
    private const string InUse = "in-use";
    private const string All = "all";

    private static readonly (string Value, string Text, string[] Statuses)[] Choices =
    [
        (InUse, "Active and invite pending", ["Active", "Pending"]),
        ("active", "Active", ["Active"]),
        ("pending", "Invite pending", ["Pending"]),
        ("disabled", "Disabled", ["Disabled"]),
        (All, "All", []),
    ];

    public override bool IsOpen => Rights.SeesUsers;

    public Listing<Account> Listing { get; private set; } = null!;

    public string? Text { get; private set; }

    public string Status { get; private set; } = InUse;

    public Pager Pager { get; private set; } = null!;

    public bool IsFiltered => Text is not null || Status is not (InUse or All) || Pager.Number > 0;

    public IEnumerable<SelectListItem> StatusChoices =>
        Choices.Select(choice => new SelectListItem(
            choice.Text,
            choice.Value,
            string.Equals(choice.Value, Status, StringComparison.Ordinal)
        ));

    public async Task OnGetAsync(
        [FromQuery(Name = "q")] string? text,
        [FromQuery(Name = "status")] string? status,
        [FromQuery(Name = "page")] int number
    )
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        var wanted = Array.Find(
            Choices,
            choice => string.Equals(choice.Value, status, StringComparison.Ordinal)
        );
        var (value, _, statuses) = wanted.Value is null ? Choices[0] : wanted;
        Status = value;
        var query = new AccountQuery(
            new ListQuery(Text, PageSize, Math.Max(0, number), Sort: null),
            statuses
        )
        {
            Kind = AccountKind.Person,
        };
        Listing = (await accounts.ListAsync(Organization, query, Cancellation)).Value;
        Pager = new Pager(query.List.PageNumber, PageSize, Listing.Filtered, PathOf);
    }

    private string PathOf(int number) =>
        QueryHelpers.AddQueryString(
            PagePaths.Users,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["q"] = Text,
                ["status"] = Status,
                ["page"] = number.ToString(CultureInfo.InvariantCulture),
            }
        );
}
