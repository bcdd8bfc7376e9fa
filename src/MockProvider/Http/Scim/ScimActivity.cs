using System.Collections.Concurrent;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>The last SCIM requests of each organization that this process served, in memory, for people to look at.</summary>
internal sealed class ScimActivity(
    IDatabase database,
    OrganizationRegistry organizations,
    KeyUses uses
)
{
    private readonly ConcurrentDictionary<string, RecentRequests> _recent = new(
        StringComparer.Ordinal
    );

    public void Note(HttpContext http, Caller caller)
    {
        var now = caller.Organization.Clock.GetUtcNow();
        uses.Note(caller.Key!, now);
        Of(caller.Organization.Id).Add(Describe(http, now, caller.Key!));
    }

    /// <summary>Notes a request with a key that is revoked: its organization will want to know.</summary>
    public async Task NoteRefusedAsync(HttpContext http, string token)
    {
        var key = await database.ReadAsync(
            store => store.ApplicationKeys.FindByHashAsync(new Secret(token).Hash),
            http.RequestAborted
        );
        if (
            key is not null
            && await organizations.FindAsync(key.Organization, http.RequestAborted) is { } known
        )
        {
            Of(known.Id).Add(Describe(http, known.Clock.GetUtcNow(), key));
        }
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RecentRequest> List(string organization) =>
        _recent.TryGetValue(organization, out var recent) ? recent.List() : [];

    private static RecentRequest Describe(
        HttpContext http,
        DateTimeOffset at,
        ApplicationKey key
    ) =>
        new(
            at,
            http.Request.Method,
            http.Request.Path.Value ?? "",
            http.Request.QueryString.Value ?? "",
            http.Response.StatusCode,
            key.Last4
        );

    private RecentRequests Of(string organization) =>
        _recent.GetOrAdd(organization, _ => new RecentRequests());
}
