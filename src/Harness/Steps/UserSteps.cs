using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>Creating, reading and finding Users.</summary>
[Binding]
internal sealed class UserSteps(Story story, Client client, PersonSource people)
{
    private const string OwnId = "chosen-by-the-client";

    [Given("^(?:a|another) User that the client created$")]
    public async Task GivenAUser() => story.Introduce(await client.RequireUserAsync());

    [Given("^an id that no User has$")]
    public async Task GivenAnUnknownId()
    {
        // An id of the provider's own form: a deleted User's.
        var gone = await client.RequireUserAsync();
        await client.RequireDeletedAsync(gone);
        story.Introduce(new ScenarioUser(people.Next()) { GivenId = gone.Id });
    }

    [When("^the client creates a User$")]
    public Task WhenCreating() => CreateAsync(people.Next());

    [When("^the client creates a User whose (.+) is \"(.*)\"$")]
    public Task WhenCreatingWith(string attribute, string value) =>
        CreateAsync(people.Next().With(attribute, value));

    [When("^the client creates a User with a work e-mail address$")]
    public Task WhenCreatingWithWorkEmail() =>
        CreateAsync(people.Next() with { WorkEmail = people.Address() });

    [When("^the client creates a User with the same userName$")]
    public Task WhenCreatingAgain() =>
        CreateAsync(people.Next() with { UserName = story.That.Sent.UserName });

    [When("^the client creates a User and sends an id of its own$")]
    public async Task WhenCreatingWithOwnId() =>
        story.Answered(await client.CreateAsync(story.Introduce(new(people.Next())), ownId: OwnId));

    [When("^the client reads that User$")]
    public async Task WhenReading() => story.Answered(await client.ReadAsync(story.That));

    [When("^the client reads the first User$")]
    public async Task WhenReadingTheFirst() => story.Answered(await client.ReadAsync(story.First));

    [When("^the client looks for that User by its userName$")]
    public async Task WhenFinding() =>
        story.Answered(await client.FindAsync(story.That.Sent.UserName));

    [When("^the client looks for that User by its old userName$")]
    public async Task WhenFindingTheOldName() =>
        story.Answered(await client.FindAsync(story.That.PreviousUserName!));

    [Then("^the provider answers that the User was created$")]
    public void ThenCreated() => Expect.That(AnswerChecks.Created(story.Answer));

    [Then("^the answer carries an id and the userName that the client sent$")]
    public void ThenHasId()
    {
        var user = UserView.Of(story.Answer);
        Expect.That(UserChecks.HasId(user), UserChecks.UserNameIs(user, story.That.Sent.UserName));
    }

    [Then("^the answer does not have the id that the client sent$")]
    public void ThenIdIsNotTheClients() =>
        Expect.That(UserChecks.IdIsNot(UserView.Of(story.Answer), OwnId));

    [Then("^the User has the userName that the client sent$")]
    public void ThenHasUserName() =>
        Expect.That(UserChecks.UserNameIs(UserView.Of(story.Answer), story.That.Sent.UserName));

    [Then("^the User's work e-mail address is the one that the client sent$")]
    public void ThenHasWorkEmail() =>
        Expect.That(UserChecks.WorkEmailIs(UserView.Of(story.Answer), story.That.Sent.WorkEmail));

    [Then("^the User's title and formatted name are those that the client sent$")]
    public void ThenHasTitleAndName()
    {
        var user = UserView.Of(story.Answer);
        Expect.That(
            UserChecks.AttributeIs(user, "title", story.That.Sent.Title),
            UserChecks.AttributeIs(user, "name.formatted", story.That.Sent.Formatted)
        );
    }

    [Then("^the User's (title|name\\.formatted) is \"(.*)\"$")]
    public void ThenAttributeIs(string attribute, string value) =>
        Expect.That(UserChecks.AttributeIs(UserView.Of(story.Answer), attribute, value));

    [Then("^the (?:first )?User is (active|not active)$")]
    public void ThenActive(string state) =>
        Expect.That(
            UserChecks.ActiveIs(
                UserView.Of(story.Answer),
                string.Equals(state, "active", StringComparison.Ordinal)
            )
        );

    [Then("^the (first )?User is as the client created it$")]
    public void ThenUnchanged(string? first) =>
        Expect.That(
            UserChecks.Matches(
                UserView.Of(story.Answer),
                (string.IsNullOrEmpty(first) ? story.That : story.First).Sent
            )
        );

    [Then("^exactly that User is found$")]
    public void ThenFound() => Expect.That(ListChecks.HoldsExactly(story.Answer, story.That.Id));

    [Then("^the User found has the title \"(.*)\"$")]
    public void ThenFoundWithTitle(string title)
    {
        Expect.That(ListChecks.HoldsExactly(story.Answer, story.That.Id));
        Expect.That(UserChecks.AttributeIs(ListChecks.Resources(story.Answer)![0], "title", title));
    }

    [Then("^no User is found$")]
    public void ThenNoneFound() => Expect.That(ListChecks.IsEmpty(story.Answer));

    [Then("^no User with that userName exists$")]
    public async Task ThenNoSuchUser() =>
        Expect.That(ListChecks.IsEmpty(await client.FindAsync(story.That.Sent.UserName)));

    [Then("^the provider answers that there is no such User$")]
    public void ThenNotFound() => Expect.That(AnswerChecks.NotFound(story.Answer));

    private async Task CreateAsync(UserDocument document) =>
        story.Answered(await client.CreateAsync(story.Introduce(new ScenarioUser(document))));
}
