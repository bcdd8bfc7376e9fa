using System.Globalization;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>
/// A person's browser at the reference provider: the invitation page, the session cookie that it sets, and the
/// documented calls for one's own application keys. A sign-in by the IdP is stood in for by /control/v1.
/// </summary>
internal sealed class ReferenceLogin(
    Uri apiBase,
    ControlledOrganization organization,
    HttpExchanger http,
    ControlClient control,
    EvidenceLog evidence,
    SecretMask mask,
    CancellationToken cancellation
) : ILoginPort
{
    private const string Password = "scim-conformance password";

    public async Task<SignInAttempt> SignInAsync(string handle)
    {
        var exchange = await control.TryAsync(
            evidence,
            HttpMethod.Post,
            $"organizations/{organization.Id}/login_sessions",
            new JsonObject { ["handle"] = handle },
            cancellation
        );
        return SessionCookie.Attempt(
            exchange,
            Json.Text(Json.Member(Json.ObjectOf(exchange), "cookie")),
            mask
        );
    }

    public async Task<Exchange> OpenAsync(Uri link)
    {
        await SendAsync(HttpMethod.Head, link, Credential.None, content: null);
        return await SendAsync(HttpMethod.Get, link, Credential.None, content: null);
    }

    public Task<SignInAttempt> FollowAsync(Uri link) => SubmitAsync(link, ("password", Password));

    public Task<SignInAttempt> SignInWithPasswordAsync(string address) =>
        SignInWithPasswordAsync(address, Password);

    public Task<SignInAttempt> SignInWithPasswordAsync(string address, string password) =>
        SubmitAsync(new Uri(apiBase, "/account/login"), ("email", address), ("password", password));

    public Task<Exchange> WhoAmIAsync(Credential session) =>
        SendAsync(HttpMethod.Get, new Uri(apiBase, "current_user"), session, content: null);

    public Task<Exchange> CreateKeyAsync(Credential session, string name) =>
        SendAsync(
            HttpMethod.Post,
            new Uri(apiBase, "current_user/application_keys"),
            session,
            RequestContent.Json(
                JsonApi
                    .Data(JsonApi.Resource("application_keys", new() { ["name"] = name }))
                    .ToJsonString(JsonText.Plain)
            )
        );

    public Task<Exchange> CreateTokenAsync(
        Credential session,
        string name,
        IReadOnlyList<string> scopes,
        DateTimeOffset expiresAt
    )
    {
        var attributes = new JsonObject
        {
            ["name"] = name,
            ["expires_at"] = expiresAt
                .ToUniversalTime()
                .ToString("O", CultureInfo.InvariantCulture),
        };
        if (scopes.Count > 0)
        {
            attributes["scopes"] = new JsonArray([
                .. scopes.Select(scope => JsonValue.Create(scope)),
            ]);
        }

        return SendAsync(
            HttpMethod.Post,
            new Uri(apiBase, "personal_access_tokens"),
            session,
            RequestContent.Json(
                JsonApi
                    .Data(JsonApi.Resource("personal_access_tokens", attributes))
                    .ToJsonString(JsonText.Plain)
            )
        );
    }

    public Task<Exchange> ReadKeyAsync(Credential session, string keyId) =>
        SendAsync(
            HttpMethod.Get,
            new Uri(apiBase, $"current_user/application_keys/{keyId}"),
            session,
            content: null
        );

    // Opens the page, fills in its form and sends it.
    private async Task<SignInAttempt> SubmitAsync(
        Uri page,
        params (string Name, string Value)[] fields
    )
    {
        var form = PageForm.On(
            await SendAsync(HttpMethod.Get, page, Credential.None, content: null)
        );
        return SessionCookie.Attempt(
            await SendAsync(HttpMethod.Post, page, form.Cookie, form.Fill(fields)),
            mask
        );
    }

    private Task<Exchange> SendAsync(
        HttpMethod method,
        Uri url,
        Credential credential,
        RequestContent? content
    ) => http.SendAsync(evidence, Channel.Login, method, url, credential, content, cancellation);
}
