using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Attributes by what the target's schemas announce, or do not announce, of them.</summary>
[Binding]
internal sealed class ProbeSteps(
    ResourceStory resources,
    ResourceClient client,
    ProbeClient probing,
    TargetModel model
)
{
    private readonly List<Attempt> _attempts = [];
    private IReadOnlyList<Probe> _probes = [];

    [When("^the client stores resources with the attributes announced as multi-valued$")]
    public async Task WhenStoringMultiValued() =>
        _probes = await probing.StoreAsync(attribute => attribute.MultiValued is true);

    [When("^the client stores resources with the attributes announced as ([a-z]+[A-Z]?[a-z]*)$")]
    public async Task WhenStoring(string type)
    {
        _probes = await probing.StoreAsync(attribute => IsOfType(attribute, type));
        if (
            !_probes.Any(probe =>
                probe.Shape.Places.Any(place =>
                    IsOfType(place.Attribute, type)
                    || place.Attribute.SubAttributes.Any(sub => IsOfType(sub, type))
                )
            )
        )
        {
            throw new NotApplicableException(
                $"No attribute is announced as {type}.",
                model.SchemasSource
            );
        }
    }

    [Then("^each value announced as (\\w+) is a JSON (?!.*without).+$")]
    public void ThenForms(string type) =>
        Expect.That(
            _probes.SelectMany(probe =>
                ShapeChecks
                    .HaveFormOf(probe.Shown!, probe.Shape, type)
                    .Concat(
                        type is "complex"
                            ? ShapeChecks.AreNotFlattened(
                                probe.Shown!,
                                probe.Shape,
                                probe.Resource.Sent
                            )
                            : []
                    )
            )
        );

    [Then("^each value announced as integer is a JSON number without fraction or exponent$")]
    public void ThenBareIntegers() =>
        Expect.That(
            _probes.SelectMany(probe => ShapeChecks.AreBareIntegers(probe.Shown!, probe.Shape))
        );

    [Then("^the values of each multi-valued attribute are of the kind that is announced$")]
    public void ThenOneKind() =>
        Expect.That(
            _probes.SelectMany(probe => ShapeChecks.AreOfOneKind(probe.Shown!, probe.Shape))
        );

    [Given("^stored resources with the attributes announced without (mutability|type)$")]
    public async Task GivenUnannounced(string characteristic)
    {
        _probes = await probing.StoreSingleAsync(place =>
            UnannouncedAttributes.IsOne(place, characteristic)
        );
        if (_probes.Count == 0)
        {
            throw new NotApplicableException(
                $"The schemas announce the {characteristic} of every attribute.",
                model.SchemasSource
            );
        }
    }

    [When("^the client gives each of those attributes another value$")]
    public async Task WhenChanging()
    {
        foreach (var probe in _probes)
        {
            await probing.ChangeAsync(probe);
        }
    }

    [Then("^each of those attributes has its new value$")]
    public void ThenNewValues() =>
        Expect.That(
            _probes.SelectMany(probe =>
                probe.Wanted.Select(place =>
                    ValueChecks.Is(probe.Shown!, place.Path, place.ValueIn(probe.Resource.Sent))
                )
            )
        );

    [When(
        "^the client modifies each attribute of the (User|TestResource) that is announced as readWrite$"
    )]
    public async Task WhenModifyingEach(string words)
    {
        var resource = resources.Find(words);
        foreach (
            var place in TypeShape
                .Of(model, resource.Type)
                .Places.Where(place =>
                    place.Attribute.Mutability is "readWrite" && ProbeValues.CanBeWritten(place)
                )
        )
        {
            var operation = new System.Text.Json.Nodes.JsonObject
            {
                ["op"] = "replace",
                ["path"] = place.Path,
                ["value"] = probing.ValueFor(place),
            };
            var answer = await client.ModifyAsync(resource, operation.ToJsonString());
            _attempts.Add(
                new(place, resource.Before!, answer, await client.RetrieveAsync(resource))
            );
        }
    }

    [Then("^each of those attributes that the provider lets the client write has another value$")]
    public void ThenModified() =>
        Expect.That(
            _attempts.Select(a => MutabilityChecks.TookEffect(a.Place, a.Before, a.Answer, a.After))
        );

    private static bool IsOfType(Announcement attribute, string type) =>
        string.Equals(attribute.Type ?? "string", type, StringComparison.Ordinal);

    private sealed record Attempt(
        AttributePlace Place,
        Exchange Before,
        Exchange Answer,
        Exchange After
    );
}
