using Microsoft.AspNetCore.Http.Features;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>What the URL and the credentials of a request to the admin API say.</summary>
internal sealed record AdminRequest(HttpContext Http)
{
    public Caller Caller => Http.Features.GetRequiredFeature<Caller>();

    public Organization Organization => Caller.Organization;

    public CancellationToken Cancellation => Http.RequestAborted;

    public string Id => Route("id");

    public string KeyId => Route("key");

    public AccountQuery Query()
    {
        var query = Http.Request.Query;
        return new AccountQuery(
            query["filter"].ToString() is { Length: > 0 } text ? text : null,
            query["filter[status]"]
                .ToString()
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Math.Clamp(Number(query["page[size]"], 10), 1, 500),
            Math.Max(0, Number(query["page[number]"], 0))
        );
    }

    private string Route(string name) => Http.Request.RouteValues[name] as string ?? "";

    private static int Number(string? text, int otherwise) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : otherwise;
}
