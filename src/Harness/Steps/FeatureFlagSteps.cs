using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>Features that are tried out and held against what the ServiceProviderConfig says of them.</summary>
[Binding]
internal sealed class FeatureFlagSteps(ResourceClient client, FeatureTrials features)
{
    private bool _announced;
    private IReadOnlyList<FeatureTrial> _trials = [];

    [Given("^the ServiceProviderConfig says whether (\\w+) is supported$")]
    public async Task GivenSaid(string feature)
    {
        var config = await client.GetAsync("ServiceProviderConfig");
        _announced =
            Json.Truth(Json.At(Json.ObjectOf(config), feature, "supported"))
            ?? throw new NotApplicableException(
                $"The ServiceProviderConfig does not say whether {feature} is supported.",
                source: null
            );
    }

    [When("^the client tries PATCH on each type of resource$")]
    public async Task WhenPatching() => _trials = await features.PatchAsync();

    [When("^the client tries a bulk request$")]
    public async Task WhenSendingBulk() => _trials = await features.BulkAsync();

    [When("^the client tries a filter for one of two Users$")]
    public async Task WhenFiltering() => _trials = await features.FilterAsync();

    [When("^the client tries to sort two Users both ways$")]
    public async Task WhenSorting() => _trials = await features.SortAsync();

    [When("^the client tries to learn the version of each type of resource$")]
    public async Task WhenAskingVersions() => _trials = await features.EtagAsync();

    [When("^the client tries to change the password of a User$")]
    public async Task WhenChangingPassword() => _trials = await features.ChangePasswordAsync();

    [Then("^the provider does as it says of (\\w+)$")]
    public void ThenAgrees(string feature)
    {
        if (_trials.All(trial => trial.Outcome == FeatureOutcome.Forbidden))
        {
            throw new NotObservableException($"The caller may not use {feature} (403).");
        }

        Expect.That(FlagChecks.Agrees(feature, _announced, _trials));
    }
}
