using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Two organizations of one provider.</summary>
[Binding]
internal sealed class NeighbourSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ScenarioPorts ports
)
{
    private Credential? _other;
    private Exchange? _page;

    [Given("^another organization$")]
    public async Task GivenNeighbour() => _other = await ports.Neighbour.MeetAsync();

    [Given("^the client has read the first page of the Users of that displayName$")]
    public async Task GivenFirstPage()
    {
        _page = await AskAsync("cursor&count=1", credential: null);
        if (_page.Answer.Status is 400 or 403 or 501)
        {
            throw new NotApplicableException(
                "Users cannot be filtered by displayName there (ruling N84).",
                _page
            );
        }

        if (CursorOf(_page) is null)
        {
            throw new SetUpFailedException(
                SetUpOperation.ReadUser,
                "Reading the first of two pages",
                _page
            );
        }
    }

    [Given("^a User of the other organization, made by sending:$")]
    public async Task GivenTheirUser(string message)
    {
        var exchange = await client.CreateBySendingAsync("User", message, credential: _other);
        if (exchange.Answer.Status != 201)
        {
            throw new SetUpFailedException(
                SetUpOperation.CreateUser,
                "Creating a User of the other organization",
                exchange
            );
        }
    }

    [When("^the other organization sends:$")]
    public async Task WhenSending(string message) =>
        story.Answered(await client.SendAsync(message, _other));

    [When("^the other organization creates a User by sending:$")]
    public async Task WhenCreating(string message) =>
        story.Answered(await client.CreateBySendingAsync("User", message, credential: _other));

    [When("^the other organization asks for the next page$")]
    public async Task WhenAskingOn() => story.Answered(await AskOnAsync(CursorOf(_page)!));

    [When("^the other organization asks for the next page, and for one after a made-up cursor$")]
    public async Task WhenAskingTwice()
    {
        var cursor = CursorOf(_page)!;
        story.Answered([await AskOnAsync(cursor), await AskOnAsync(UnknownId.Near(cursor))]);
    }

    [Then("^it does not show the User of the other organization$")]
    public void ThenNotTheirs() =>
        Expect.That(ListChecks.LeavesOut(story.Answer, resources.Find("User").Id));

    [Then("^the two answers say the same$")]
    public void ThenSame() => Expect.That(CursorChecks.SayTheSame(story.Answers));

    private static string? CursorOf(Exchange? page) =>
        Json.Text(Json.Member(Json.ObjectOf(page), "nextCursor"));

    private Task<Exchange> AskOnAsync(string cursor) =>
        AskAsync($"count=1&cursor={Uri.EscapeDataString(cursor)}", _other);

    private Task<Exchange> AskAsync(string parameters, Credential? credential) =>
        client.SendAsync(
            "GET {{Users}}?filter=displayName%20eq%20%22{{User.displayName}}%22&" + parameters,
            credential
        );
}
