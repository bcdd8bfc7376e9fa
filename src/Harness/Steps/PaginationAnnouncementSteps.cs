using System.Globalization;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>What the ServiceProviderConfig says of pages (RFC 9865 section 4), and pages of two Users of the scenario.</summary>
[Binding]
internal sealed class PaginationAnnouncementSteps(
    Story story,
    ResourceClient client,
    ScenarioPorts ports
)
{
    private Exchange? _config;
    private Exchange? _page;
    private string _query = "";

    private Exchange Config =>
        _config ?? throw new InvalidOperationException("Nothing is known of pagination yet.");

    [Given("^the client knows what is announced of pagination$")]
    public async Task GivenAnnounced()
    {
        _config = await client.GetAsync("ServiceProviderConfig");
        if (Json.Member(Json.ObjectOf(_config), "pagination") is null)
        {
            throw new NotApplicableException(
                "The ServiceProviderConfig does not tell of pagination.",
                source: null
            );
        }
    }

    [Given("^two stored Users to page$")]
    public async Task GivenTwo()
    {
        var one = client.KeyOf(await client.RequireAsync("User"));
        var other = client.KeyOf(await client.RequireAsync("User"));
        var filter = $"userName eq \"{one}\" or userName eq \"{other}\"";
        _query = $"Users?filter={Uri.EscapeDataString(filter)}";
    }

    [When("^the client asks for a page of one of them by cursor$")]
    public Task WhenByCursor() => PageAsync("&count=1&cursor=");

    [When("^the client asks for a page of one of them$")]
    public Task WhenOne() => PageAsync("&count=1");

    [When("^the client asks for a page of them$")]
    public Task WhenAll() => PageAsync("");

    [When(
        "^the client asks for fifty more Users than the announced maxPageSize, if there are more$"
    )]
    public async Task WhenTooMany()
    {
        var count = await client.GetAsync("Users?count=0");
        if (
            Json.Whole(Json.At(Json.ObjectOf(Config), "pagination", "maxPageSize")) is { } most
            && Json.Whole(Json.Member(Json.ObjectOf(count), "totalResults")) > most
        )
        {
            var asked = (most + 50).ToString(CultureInfo.InvariantCulture);
            _page = await client.GetAsync($"Users?count={asked}&attributes=id");
        }
    }

    [When("^the client follows a cursor one second before the announced cursorTimeout is over$")]
    public async Task WhenFollowingLate()
    {
        var timeout =
            Json.Whole(Json.At(Json.ObjectOf(Config), "pagination", "cursorTimeout"))
            ?? throw new NotApplicableException("No cursorTimeout is announced.", Config);
        await PageAsync("&count=1&cursor=");
        var cursor =
            PaginationChecks.CursorOf(story.Answer)
            ?? throw new NotApplicableException("The page has no nextCursor.", story.Answer);
        await ports.Clock.AdvanceAsync(TimeSpan.FromSeconds(timeout - 1));
        await PageAsync($"&count=1&cursor={Uri.EscapeDataString(cursor)}");
    }

    [When("^the client asks for the first and the second page of one, and for one by cursor$")]
    public async Task WhenAllWays() =>
        story.Answered([
            await client.GetAsync($"{_query}&count=1&startIndex=1"),
            await client.GetAsync($"{_query}&count=1&startIndex=2"),
            await client.GetAsync($"{_query}&count=1&cursor="),
        ]);

    [Then("^cursors are announced where the page has one$")]
    public async Task ThenAnnounced()
    {
        if (PaginationChecks.CursorOf(story.Answer) is null)
        {
            throw new NotApplicableException("The provider has no cursors.", story.Answer);
        }

        Expect.That(
            PaginationChecks.AreAnnounced(
                story.Answer,
                await client.GetAsync("ServiceProviderConfig")
            )
        );
    }

    [Then("^the page is of the kind that is announced as the default$")]
    public void ThenOfDefaultKind() =>
        Expect.That(PaginationChecks.IsOfDefaultKind(story.Answer, Config));

    [Then("^the announced (\\w+), if any, is positive, and the page is no larger$")]
    public void ThenNoLarger(string member) =>
        Expect.That(PaginationChecks.IsNoLarger(_page, Config, member));

    [Then("^the pages are what is announced$")]
    public void ThenAsAnnounced() =>
        Expect.That(
            PaginationChecks.AreAsAnnounced(
                Config,
                story.Answers[0],
                story.Answers[1],
                story.Answers[2]
            )
        );

    private async Task PageAsync(string more)
    {
        _page = await client.GetAsync(_query + more);
        story.Answered(_page);
    }
}
