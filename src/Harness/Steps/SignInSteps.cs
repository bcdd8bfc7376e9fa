using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Steps;

/// <summary>Signing in, and whether it worked.</summary>
[Binding]
internal sealed class SignInSteps(Story story, Person person)
{
    [When("^that User signs in$")]
    public async Task WhenSigningIn() =>
        story.Attempt = await person.SignInAsync(story.That.Sent.UserName);

    [When("^the first User signs in$")]
    public async Task WhenTheFirstSignsIn() =>
        story.Attempt = await person.SignInAsync(story.First.Sent.UserName);

    [When("^that service account signs in$")]
    public async Task WhenServiceAccountSignsIn() =>
        story.Attempt = await person.SignInAsync(story.ServiceAccount!.Handle);

    [Then("^(?:the sign-in succeeds|the provider lets that User in)$")]
    public async Task ThenIn() =>
        Expect.That(SignInChecks.IsIn(story.Attempt!, await person.WhoAmIAsync(story.Attempt!)));

    [Then("^(?:the sign-in is refused|the provider does not let that User in)$")]
    public async Task ThenNotIn() =>
        Expect.That(SignInChecks.IsNotIn(story.Attempt!, await person.WhoAmIAsync(story.Attempt!)));
}
