using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Passwords, and what must not be given away.</summary>
[Binding]
internal sealed class PasswordSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    InvitedUser invited,
    EvidenceLog evidence
)
{
    private readonly List<Exchange> _searches = [];

    [When(
        "^the client searches for the User and a password that (starts with|is greater than) \"(.+)\"$"
    )]
    public async Task WhenSearching(string comparison, string text)
    {
        var op = comparison is "starts with" ? "sw" : "gt";
        // By POST, so that nothing of a password stands in a URL.
        _searches.Add(
            await client.SendAsync(
                "POST {{Users}}/.search\n\n"
                    + "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:SearchRequest\"],"
                    + "\"filter\":\"userName eq \\\"{{User.userName}}\\\" and password "
                    + $"{op} \\\"{text}\\\"\"}}"
            )
        );
        story.Answered(_searches);
    }

    [Given("^the User has accepted its invitation$")]
    public Task GivenAccepted() => invited.RequireAcceptedAsync(resources.Find("User"));

    [Then("^the User signs in with the password \"(.+)\"$")]
    public async Task ThenSignsIn(string password)
    {
        var (attempt, whoAmI) = await invited.SignInAsync(resources.Find("User"), password);
        Expect.That(SignInChecks.IsIn(attempt, whoAmI));
    }

    [Then("^no answer so far shows the password \"(.+)\"$")]
    public void ThenHidden(string password) =>
        Expect.That(evidence.Exchanges.Select(e => PasswordChecks.Hides(e, password)));

    [Then("^the provider takes the password, or refuses it in plain words$")]
    public void ThenTakenOrRefused() => Expect.That(PasswordChecks.IsTakenOrRefused(story.Answer));

    [Then("^the two searches are answered alike$")]
    public void ThenAlike() => Expect.That(PasswordChecks.AreAlike(_searches[0], _searches[1]));

    [Then("^the provider finds nobody, or refuses the filter$")]
    public void ThenNobody() => Expect.That(WriteChecks.FindsNobody(story.Answer));

    [Then("^the cursor of the answer, if any, cannot be read$")]
    public void ThenOpaque() => Expect.That(PasswordChecks.IsOpaque(story.Answer));
}
