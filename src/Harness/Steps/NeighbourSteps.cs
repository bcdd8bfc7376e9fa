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
    CursorPages pages,
    ScenarioPorts ports
)
{
    private Credential? _other;

    [Given("^another organization$")]
    public async Task GivenNeighbour() => _other = await ports.Neighbour.MeetAsync();

    [Given("^the client has read the first page of the Users of that displayName$")]
    public Task GivenFirstPage() => pages.RequireFirstAsync(credential: null);

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
    public async Task WhenAskingOn() =>
        story.Answered(await pages.AfterAsync(pages.Cursor, _other));

    [When("^the other organization asks for the next page, and for one after a made-up cursor$")]
    public async Task WhenAskingTwice() =>
        story.Answered([
            await pages.AfterAsync(pages.Cursor, _other),
            await pages.AfterAsync(UnknownId.Near(pages.Cursor), _other),
        ]);

    [Then("^it does not show the User of the other organization$")]
    public void ThenNotTheirs() =>
        Expect.That(ListChecks.LeavesOut(story.Answer, resources.Find("User").Id));

    [Then("^the two answers say the same$")]
    public void ThenSame() => Expect.That(CursorChecks.SayTheSame(story.Answers));
}
