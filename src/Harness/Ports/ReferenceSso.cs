using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>Single sign-on at the reference provider: settings over /control/v1, assertions to the address that these name.</summary>
internal sealed class ReferenceSso(
    SamlIdentityProvider identityProvider,
    ControlledOrganization organization,
    HttpExchanger http,
    ControlClient control,
    EvidenceLog evidence,
    SecretMask mask,
    CancellationToken cancellation
) : ISsoPort
{
    private JsonObject _settings = [];

    // The cookie that belongs to the forms of the pages.
    private Credential _forms = Credential.None;

    public Uri IdentityProvider { get; } = new(SamlIdentityProvider.SingleSignOnUrl);

    private string Path => $"organizations/{organization.Id}/sso";

    public async Task ConnectAsync(bool jit)
    {
        _settings = new JsonObject
        {
            ["identityProvider"] = Described(SamlIdentityProvider.EntityId),
            ["jit"] = jit,
        };
        await control.CallAsync(evidence, HttpMethod.Put, Path, _settings, cancellation);
    }

    public Task<Exchange> TrustAsync(int identityProviders)
    {
        var settings = new JsonObject
        {
            ["identityProvider"] = Described(SamlIdentityProvider.EntityId),
            ["moreIdentityProviders"] = new JsonArray([
                .. Enumerable
                    .Range(2, identityProviders - 1)
                    .Select(number => Described($"{SamlIdentityProvider.EntityId}-{number}")),
            ]),
        };
        return control.TryAsync(evidence, HttpMethod.Put, Path, settings, cancellation);
    }

    public Task GiveSubdomainAsync()
    {
        _settings["customSubdomain"] = true;
        return control.CallAsync(evidence, HttpMethod.Put, Path, _settings, cancellation);
    }

    public async Task<Exchange> BeginAsync(string address)
    {
        var provider = Json.Member(Json.ObjectOf(await ReadAsync(Path)), "serviceProvider");
        var start = new Uri(Json.Text(Json.Member(provider, "loginUrl"))!);
        var begun = await OpenAsync(start);
        return
            begun.Answer.Header("Location") is { } location
            && Uri.TryCreate(start, location, out var page)
            && string.Equals(page.Authority, start.Authority, StringComparison.OrdinalIgnoreCase)
            ? await SubmitAsync(await OpenAsync(page), ("email", address))
            : begun;
    }

    public Task<Exchange> GiveCodeAsync(Exchange page, string code) =>
        SubmitAsync(page, ("code", code));

    public Task<Exchange> SetLoginMethodsAsync(params IReadOnlyList<string> methods)
    {
        var settings = _settings.DeepClone().AsObject();
        settings["loginMethods"] = new JsonArray([.. methods.Select(m => JsonValue.Create(m))]);
        return control.TryAsync(evidence, HttpMethod.Put, Path, settings, cancellation);
    }

    public Task MapRoleAsync(string group, string role)
    {
        _settings["mapsRoles"] = true;
        _settings["roleMappings"] = new JsonArray(
            new JsonObject
            {
                ["attribute"] = SamlIdentityProvider.GroupAttribute,
                ["value"] = group,
                ["role"] = role,
            }
        );
        return control.CallAsync(evidence, HttpMethod.Put, Path, _settings, cancellation);
    }

    public async Task<SignInAttempt> SignInAsync(AssertedPerson person)
    {
        var provider = Json.Member(Json.ObjectOf(await ReadAsync(Path)), "serviceProvider");
        var recipient = Json.Text(Json.Member(provider, "assertionConsumerUrl"))!;
        var now = Json.Instant(
            Json.Member(
                Json.ObjectOf(await ReadAsync($"organizations/{organization.Id}/clock")),
                "now"
            )
        );
        var response = identityProvider.Vouch(
            person,
            Json.Text(Json.Member(provider, "entityId"))!,
            recipient,
            now!.Value
        );
        return SessionCookie.Attempt(
            await http.SendAsync(
                evidence,
                Channel.Login,
                HttpMethod.Post,
                new Uri(recipient),
                Credential.None,
                RequestContent.Form([new("SAMLResponse", response)]),
                cancellation
            ),
            mask
        );
    }

    private JsonObject Described(string entityId) =>
        new()
        {
            ["entityId"] = entityId,
            ["ssoUrl"] = SamlIdentityProvider.SingleSignOnUrl,
            ["certificates"] = new JsonArray(identityProvider.Certificate),
        };

    private Task<Exchange> OpenAsync(Uri page) =>
        http.SendAsync(
            evidence,
            Channel.Login,
            HttpMethod.Get,
            page,
            Credential.None,
            content: null,
            cancellation
        );

    // Fills in the form on the page, which is sent back to where the page is.
    private Task<Exchange> SubmitAsync(Exchange page, params (string Name, string Value)[] fields)
    {
        var form = PageForm.On(page);
        _forms = form.Cookie.Headers.Count > 0 ? form.Cookie : _forms;
        return http.SendAsync(
            evidence,
            Channel.Login,
            HttpMethod.Post,
            page.Request.Url,
            _forms,
            form.Fill(fields),
            cancellation
        );
    }

    private Task<Exchange> ReadAsync(string path) =>
        control.CallAsync(evidence, HttpMethod.Get, path, body: null, cancellation);
}
