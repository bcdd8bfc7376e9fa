using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// The SCIM client of one scenario: every operation is one request, recorded as evidence. Operations take another
/// credential than the tenant's where a scenario wants to see what it opens. Creations stand in the ledger before
/// they are sent.
/// </summary>
internal sealed class ScimDriver(
    Tenant tenant,
    HttpExchanger http,
    EvidenceLog evidence,
    RunLimits limits,
    RunCancellation cancellation
)
{
    /// <summary>RFC 7644 section 3.3.</summary>
    public async Task<Exchange> CreateUserAsync(
        string userName,
        JsonObject body,
        Credential? credential = null
    )
    {
        limits.RequireCreation();
        tenant.Ledger.Creating("User", userName);
        var exchange = await SendAsync(HttpMethod.Post, "Users", body, credential);
        if (
            Json.Text(Json.Member(Json.ObjectOf(exchange), "id")) is { } id
            && exchange.Answer.Status is >= 200 and < 300
        )
        {
            tenant.Ledger.Created("User", userName, id);
        }

        return exchange;
    }

    /// <summary>RFC 7644 section 3.4.1.</summary>
    public Task<Exchange> ReadUserAsync(string id, Credential? credential = null) =>
        SendAsync(HttpMethod.Get, UserPath(id), body: null, credential);

    /// <summary>RFC 7644 section 3.5.1.</summary>
    public Task<Exchange> ReplaceUserAsync(
        string id,
        JsonObject body,
        Credential? credential = null
    ) => SendAsync(HttpMethod.Put, UserPath(id), body, credential);

    /// <summary>RFC 7644 section 3.5.2.</summary>
    public Task<Exchange> PatchUserAsync(
        string id,
        JsonObject body,
        Credential? credential = null
    ) => SendAsync(HttpMethod.Patch, UserPath(id), body, credential);

    /// <summary>RFC 7644 section 3.6.</summary>
    public Task<Exchange> DeleteUserAsync(string id, Credential? credential = null) =>
        SendAsync(HttpMethod.Delete, UserPath(id), body: null, credential);

    /// <summary>RFC 7644 section 3.4.2.2, with the one filter that the product documents (DD-SYNC-06).</summary>
    public Task<Exchange> FindUsersAsync(string userName, Credential? credential = null)
    {
        var literal = JsonValue.Create(userName).ToJsonString(JsonText.Plain);
        return SendAsync(
            HttpMethod.Get,
            $"Users?filter={Uri.EscapeDataString($"userName eq {literal}")}",
            body: null,
            credential
        );
    }

    public Task<Exchange> CreateGroupAsync(JsonObject body) =>
        SendAsync(HttpMethod.Post, "Groups", body, credential: null);

    public Task<Exchange> ReadGroupAsync(string id) =>
        SendAsync(HttpMethod.Get, GroupPath(id), body: null, credential: null);

    public Task<Exchange> ReplaceGroupAsync(string id, JsonObject body) =>
        SendAsync(HttpMethod.Put, GroupPath(id), body, credential: null);

    public Task<Exchange> PatchGroupAsync(string id, JsonObject body) =>
        SendAsync(HttpMethod.Patch, GroupPath(id), body, credential: null);

    public Task<Exchange> DeleteGroupAsync(string id) =>
        SendAsync(HttpMethod.Delete, GroupPath(id), body: null, credential: null);

    public Task<Exchange> FindGroupsAsync(string filter) =>
        SendAsync(
            HttpMethod.Get,
            $"Groups?filter={Uri.EscapeDataString(filter)}",
            body: null,
            credential: null
        );

    /// <summary>RFC 7644 section 4: a document of ResourceTypes or Schemas.</summary>
    public Task<Exchange> DiscoverAsync(string collection, string name) =>
        SendAsync(
            HttpMethod.Get,
            $"{collection}/{Uri.EscapeDataString(name)}",
            body: null,
            credential: null
        );

    /// <summary>
    /// Asks for a page of Users of which nothing is looked at: the least that a real tenant can be asked for. The
    /// filter matches nobody, so no stranger's data comes back.
    /// </summary>
    public Task<Exchange> ProbeAsync(Credential? credential = null) =>
        SendAsync(HttpMethod.Get, Discovery.HarmlessQuery, body: null, credential);

    /// <summary>
    /// Any request below the base. A POST that makes a resource says which in <paramref name="made"/>: its type and the
    /// userName or displayName that it is found by.
    /// </summary>
    public async Task<Exchange> SendAsync(
        HttpMethod method,
        string path,
        RequestContent? content,
        Credential? credential = null,
        IReadOnlyList<KeyValuePair<string, string>>? headers = null,
        (string Type, string Key)? made = null
    )
    {
        RequireAllowed(method, path);
        if (made is { } announced)
        {
            limits.RequireCreation();
            tenant.Ledger.Creating(announced.Type, announced.Key);
        }

        var exchange = await http.SendAsync(
            evidence,
            Channel.Scim,
            method,
            new Uri(tenant.ScimBase, path),
            credential ?? tenant.Credential,
            content,
            cancellation.Token,
            headers
        );
        if (
            made is { } created
            && exchange.Answer.Status is >= 200 and < 300
            && Json.Text(Json.Member(Json.ObjectOf(exchange), "id")) is { } id
        )
        {
            tenant.Ledger.Created(created.Type, created.Key, id);
        }

        return exchange;
    }

    /// <summary>RFC 7644 section 4.</summary>
    public Task<Exchange> ReadResourceTypesAsync(Credential? credential = null) =>
        SendAsync(HttpMethod.Get, "ResourceTypes", body: null, credential);

    private Task<Exchange> SendAsync(
        HttpMethod method,
        string path,
        JsonObject? body,
        Credential? credential
    )
    {
        RequireAllowed(method, path);
        return http.SendAsync(
            evidence,
            Channel.Scim,
            method,
            new Uri(tenant.ScimBase, path),
            credential ?? tenant.Credential,
            body is null ? null : RequestContent.Scim(body.ToJsonString(JsonText.Plain)),
            cancellation.Token
        );
    }

    // A search by POST changes nothing (RFC 7644 section 3.4.3).
    private void RequireAllowed(HttpMethod method, string path)
    {
        if (
            method != HttpMethod.Get
            && method != HttpMethod.Head
            && method != HttpMethod.Options
            && !path.EndsWith(".search", StringComparison.Ordinal)
        )
        {
            limits.RequireWrite();
        }
    }

    private static string GroupPath(string id) => $"Groups/{Uri.EscapeDataString(id)}";

    private static string UserPath(string id) => $"Users/{Uri.EscapeDataString(id)}";
}
