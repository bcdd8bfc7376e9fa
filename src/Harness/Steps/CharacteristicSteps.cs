using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Steps;

/// <summary>Attributes that are looked up by a characteristic of theirs, and what that promises.</summary>
[Binding]
internal sealed class CharacteristicSteps(
    Story said,
    ResourceClient client,
    ResourceStory story,
    ResourceSource source,
    TargetModel model,
    Tenant tenant,
    TimeProvider time,
    BehaviourLog behaviours
)
{
    private readonly AttributeFinder _finder = new(model);
    private readonly AttributeTrial _trial = new(
        new TrialClient(client, source, story, model, new AttributeSamples(source, time), tenant),
        client,
        model,
        behaviours
    );
    private IReadOnlyList<AnnouncedAttribute> _unique = [];

    [Given("^an attribute that is announced without (\\w+)$")]
    public void GivenWithout(string characteristic) =>
        _trial.Take(_finder.WithoutOne(characteristic));

    [Given("^an attribute that is announced as case exact$")]
    public void GivenExact() => _trial.Take(_finder.CaseExact());

    [Given("^(\\S+) of the (User|Group) is announced as case exact$")]
    public Task GivenExactOne(string path, string schema) => _trial.LookUpExactAsync(schema, path);

    [Given("^the attributes that are announced as unique$")]
    public void GivenUnique() => _unique = _finder.Unique(withUserName: true);

    [Given("^the attributes but userName that are announced as unique$")]
    public void GivenOthersUnique() => _unique = _finder.Unique(withUserName: false);

    [Then("^it is shown by default and left out when others are asked for$")]
    public async Task ThenDefault() => Expect.That(await _trial.ReturnByDefaultAsync());

    [Then("^the answer, if it has a body, has a value of (\\S+)$")]
    public void ThenShown(string path)
    {
        if (said.Answer.Answer is not { Status: >= 200 and < 300, Body: null })
        {
            Expect.That(ValueChecks.Has(said.Answer, path));
        }
    }

    [Then("^two resources can have the same value of it$")]
    public async Task ThenRepeated() => Expect.That(await _trial.RepeatAsync());

    [Then("^a filter by it follows its letter case, as announced or by default$")]
    public async Task ThenFiltered() => Expect.That(await _trial.FilterAsync(warns: true));

    [Then("^a filter by it, if supported, follows its letter case$")]
    public async Task ThenFilteredIfSupported() =>
        Expect.That(await _trial.FilterAsync(warns: false));

    [Then("^no POST makes a second resource with the same value of one of them$")]
    public Task ThenUniqueOnCreate() => EachAsync(() => _trial.ClashOnCreateAsync());

    [Then("^no PUT and no PATCH gives a resource the value of another$")]
    public Task ThenUniqueOnChange() => EachAsync(() => _trial.ClashOnChangeAsync());

    private async Task EachAsync(Func<Task<IEnumerable<Discrepancy?>>> trial)
    {
        var found = new List<Discrepancy?>();
        foreach (var attribute in _unique)
        {
            _trial.Take(attribute);
            found.AddRange(await trial());
        }

        Expect.That(found);
    }
}
