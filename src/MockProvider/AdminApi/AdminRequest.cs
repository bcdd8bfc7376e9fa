using Microsoft.AspNetCore.Http.Features;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>What the URL and the credentials of a request to the admin API say.</summary>
internal sealed record AdminRequest(HttpContext Http)
{
    private const int DefaultPageSize = 10;
    private const int LargestPageSize = 500;

    public Caller Caller => Http.Features.GetRequiredFeature<Caller>();

    public Organization Organization => Caller.Organization;

    public CancellationToken Cancellation => Http.RequestAborted;

    public string Id => Route("id");

    public string KeyId => Route("key");

    /// <summary>Paging out of range is brought into it, as the documented API does not say that it is refused.</summary>
    public ListQuery List() =>
        new(
            Given("filter"),
            Math.Clamp(Number("page[size]", DefaultPageSize), 1, LargestPageSize),
            Math.Max(0, Number("page[number]", 0)),
            Sort()
        );

    public AccountQuery Accounts() =>
        new(
            List(),
            (Given("filter[status]") ?? "").Split(
                ',',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        );

    // Lists of users are documented with a direction of its own, others with the sign alone; each list takes both.
    private string? Sort() =>
        Given("sort") is { } name
        && !name.StartsWith('-')
        && string.Equals(Given("sort_dir"), "desc", StringComparison.OrdinalIgnoreCase)
            ? $"-{name}"
            : Given("sort");

    private string Route(string name) => Http.Request.RouteValues[name] as string ?? "";

    private string? Given(string name) =>
        Http.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    private int Number(string name, int otherwise) =>
        int.TryParse(
            Given(name),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : otherwise;
}
