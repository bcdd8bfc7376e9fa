using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>How the discovery endpoints answer (RFC 7644 section 4).</summary>
[Binding]
internal sealed class DiscoveryAnswerSteps(
    Story story,
    DiscoveryClient discovery,
    BehaviourLog behaviours
)
{
    [Then("^the provider serves that document$")]
    public void ThenServed()
    {
        if (story.Answer.Answer.Status is 401 or 403)
        {
            throw new NotApplicableException(
                "The caller may not read it, so nothing shows whether it is there.",
                source: null
            );
        }

        Expect.That(DiscoveryChecks.IsServed(story.Answer));
    }

    [Then("^the answer is a single document$")]
    public void ThenSingle() => Expect.That(DiscoveryChecks.IsSingle(story.Answer));

    [Then("^the answer is a complete list of (?:schemas|resource types)$")]
    public void ThenList() => Expect.That(DiscoveryChecks.IsCompleteList(story.Answer));

    [Then("^the answer lists all schemas$")]
    public async Task ThenAll()
    {
        var plain = await discovery.ListAsync("Schemas");
        if (DiscoveryChecks.Ids(plain).Count < 2)
        {
            throw new NotApplicableException("There are not two schemas to be paged.", plain);
        }

        Expect.That(DiscoveryChecks.ListsAll(story.Answer, plain));
    }

    [Then("^the provider refuses the filter, and leaves no schema out$")]
    public async Task ThenNotFiltered()
    {
        behaviours.Saw("N62", $"answers a filter on /Schemas with {story.Answer.Answer.Status}");
        Expect.That(
            DiscoveryChecks.FilterIsNotEvaluated(story.Answer, await discovery.ListAsync("Schemas"))
        );
    }

    [Then("^a refusal of the filter, if it is one, is an error message$")]
    public void ThenError() => Expect.That(DiscoveryChecks.IsErrorIf403(story.Answer));

    [Then("^the provider lets nothing be written there$")]
    public void ThenReadOnly() => Expect.That(DiscoveryChecks.IsReadOnly(story.Answer));
}
