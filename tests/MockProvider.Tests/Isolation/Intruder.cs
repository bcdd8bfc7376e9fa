using System.Net;
using System.Text;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>A tenant with every credential of its own, and some of another's that must not add up with them.</summary>
internal sealed class Intruder(TestProvider provider, Tenant ours, Tenant theirs)
{
    private string? _session;
    private PageForm? _form;

    public async Task<Answer> SendAsync(string method, string route, Draw draw)
    {
        var pick = new Pick(draw, ours, theirs);
        var root = route.Split('/')[0];
        return route switch
        {
            _ when route.StartsWith(ScimAttempts.Root, StringComparison.Ordinal) => await SendAsync(
                method,
                Known(method, route, ScimAttempts.Of(method, route, pick)),
                await ScimCredentialsAsync(route, pick)
            ),
            _ when route.StartsWith(AdminAttempts.Root, StringComparison.Ordinal) =>
                await SendAsync(
                    method,
                    Known(method, route, AdminAttempts.Of(method, route, pick)),
                    await AdminCredentialsAsync(draw)
                ),
            _ when root is "control" => await SendAsync(
                method,
                Known(
                    method,
                    route,
                    ControlAttempts.Of(method, route, await TargetAsync(method, route), pick)
                ),
                [("Authorization", $"Bearer {TestProvider.ControlKey}")]
            ),
            _ => await VisitAsync(
                method,
                Known(method, route, PageAttempts.Of(method, route, pick)),
                route
            ),
        };
    }

    private static Sent Known(string method, string route, Sent? sent) =>
        sent
        ?? throw new InvalidOperationException(
            $"Nothing says what to send to {method} {route}: add it to the attempts."
        );

    // What is deleted must not be needed any more.
    private async Task<string> TargetAsync(string method, string route) =>
        method is "DELETE" && route.EndsWith("/organizations/{id}", StringComparison.Ordinal)
            ? (await provider.CreateAsync()).Id
            : ours.Organization.Id;

    private async Task<(string, string)[]> ScimCredentialsAsync(string route, Pick pick)
    {
        var mine = ours.Organization;
        var key = route.EndsWith("/Me", StringComparison.Ordinal)
            ? await KeyOfSomebodyAsync(pick.Address())
            : pick.Draw.Of(mine.ServiceAccountKey, mine.AdministratorKey);
        return [("Authorization", $"Bearer {key}")];
    }

    // Whoever deletes /Me has no key any more: each time it is somebody else.
    private async Task<string> KeyOfSomebodyAsync(string name)
    {
        var id = await ours.Organization.CreateActiveUserAsync(name);
        await ours.Organization.GiveRoleAsync(BuiltInRoles.Admin.Id, id);
        return await ours.Organization.CreateOwnKeyAsync(name);
    }

    private async Task<(string, string)[]> AdminCredentialsAsync(Draw draw)
    {
        var (mine, other) = (ours.Organization, theirs.Organization);
        return draw.Below(8) switch
        {
            0 => Pair(mine.ApiKey, other.ServiceAccountKey),
            1 => Pair(other.ApiKey, mine.ServiceAccountKey),
            2 => Pair(mine.ApiKey, mine.AdministratorKey),
            3 => [("Cookie", await SessionAsync())],
            _ => Pair(mine.ApiKey, mine.ServiceAccountKey),
        };
    }

    private static (string, string)[] Pair(string apiKey, string applicationKey) =>
        [("DD-API-KEY", apiKey), ("DD-APPLICATION-KEY", applicationKey)];

    private async Task<Answer> VisitAsync(string method, Sent sent, string route)
    {
        _form ??= PageForm.On(await provider.Anonymous.GetAsync("account/login"));
        var session = route is "account/logout" ? await OpenSessionAsync() : await SessionAsync();
        if (method is not "POST")
        {
            return await SendAsync(method, sent, [("Cookie", session)]);
        }

        return await provider.Anonymous.PostFormAsync(
            sent.Path,
            $"{session}; {_form.Cookie}",
            [
                .. _form.Hidden,
                .. sent.Body!.Select(field => (field.Key, field.Value!.GetValue<string>())),
            ]
        );
    }

    private async Task<string> SessionAsync() => _session ??= await OpenSessionAsync();

    private async Task<string> OpenSessionAsync() =>
        (await ours.Organization.SignInAsync(ours.Organization.AdministratorAddress))
            .Expect(HttpStatusCode.Created)
            .Json["cookie"]!.GetValue<string>();

    private Task<Answer> SendAsync(string method, Sent sent, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), sent.Path);
        foreach (var (name, value) in headers.Concat(sent.Headers))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (sent.Body is { } body && method is not "GET")
        {
            request.Content = new StringContent(
                body.ToJsonString(),
                Encoding.UTF8,
                "application/json"
            );
        }

        return provider.Anonymous.SendAsync(request);
    }
}
