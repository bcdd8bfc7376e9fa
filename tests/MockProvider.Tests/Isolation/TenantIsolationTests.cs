using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>
/// Whatever a client, an administrator and a person at a browser of one organization do, they change nothing of another one
/// and get nothing of it to see, over SCIM, the admin API, the pages and the control API.
/// </summary>
public sealed partial class TenantIsolationTests
{
    private const int AttemptsInARun = 300;

    // Several goes at each route: one may draw an id of the wrong kind, or a credential that is refused.
    private const int GoesAtEachRoute = 4;

    private static readonly Gen<int[]> Numbers = Gen.Int[0, int.MaxValue - 1].Array[24];

    private static readonly Gen<(int Route, int[] Numbers)[]> Runs = Gen.Select(
        Gen.Int[0, int.MaxValue - 1],
        Numbers
    ).Array[AttemptsInARun];

    [Test]
    public async Task Every_route_keeps_tenants_apart()
    {
        await using var provider = await TestProvider.StartAsync();
        var routes = ServedRoutes.Of(provider);

        await Numbers
            .Array[routes.Count * GoesAtEachRoute]
            .SampleAsync(
                numbers =>
                    AttemptAllAsync(
                        provider,
                        [.. numbers.Select((drawn, i) => (routes[i % routes.Count], drawn))]
                    ),
                iter: 1,
                threads: 1,
                print: _ => "in the order of the routes"
            );
    }

    [Test]
    public async Task Random_attempts_on_another_tenant_change_and_reveal_nothing()
    {
        await using var provider = await TestProvider.StartAsync();
        var routes = ServedRoutes.Of(provider);

        await Runs.SampleAsync(
            run =>
                AttemptAllAsync(
                    provider,
                    [.. run.Select(step => (routes[step.Route % routes.Count], step.Numbers))]
                ),
            iter: 1,
            threads: 1,
            print: _ => $"{AttemptsInARun} attempts"
        );
    }

    [Test]
    public void Every_form_of_every_page_has_an_attempt()
    {
        var handlers = typeof(ProviderHost)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Select(method => PostHandler().Match(method.Name))
            .Where(match => match.Success)
            .Select(match => match.Groups["handler"].Value)
            .Distinct(StringComparer.Ordinal);

        PageAttempts.Handlers.Should().BeEquivalentTo(handlers);
    }

    private static async Task AttemptAllAsync(
        TestProvider provider,
        IReadOnlyList<((string Method, string Route) Route, int[] Numbers)> attempts
    )
    {
        var theirs = await TenantBuilder.BuildAsync(provider);
        var ours = await TenantBuilder.BuildAsync(provider);
        var seen = await Fingerprint.OfAsync(provider, theirs);
        var rows = await TenantRows.ReadAsync(provider, theirs.Organization.Id);
        var intruder = new Intruder(provider, ours, theirs);
        var succeeded = 0;

        foreach (var ((method, route), numbers) in attempts)
        {
            var answer = await intruder.SendAsync(method, route, new Draw(numbers));

            var what = $"{answer.Response.RequestMessage}";
            answer.Status.Should().NotBe(500, what);
            if ($"{method} {route}" is not ControlAttempts.List)
            {
                Revealed(answer, theirs).Should().BeEmpty(what);
            }

            var after = await TenantRows.ReadAsync(provider, theirs.Organization.Id);
            after.Except(rows, StringComparer.Ordinal).Should().BeEmpty(what);
            rows.Except(after, StringComparer.Ordinal).Should().BeEmpty(what);
            succeeded += answer.Status < 400 ? 1 : 0;
        }

        (await Fingerprint.OfAsync(provider, theirs)).Should().Equal(seen);
        succeeded
            .Should()
            .BeGreaterThan(attempts.Count / 5, "an intruder who can do nothing shows nothing");
    }

    private static IEnumerable<string> Revealed(Answer answer, Tenant theirs)
    {
        var told = $"{answer.Response.Headers}{answer.Text}";
        return theirs.Secrets.Where(secret =>
            told.Contains(secret, StringComparison.OrdinalIgnoreCase)
        );
    }

    [GeneratedRegex(
        "^OnPost(?<handler>.*?)(Async)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PostHandler();
}
