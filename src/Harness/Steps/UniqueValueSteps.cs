using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Steps;

/// <summary>Values that two resources have, and ids that they must not share.</summary>
[Binding]
internal sealed class UniqueValueSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceSource source,
    TargetModel model,
    Tenant tenant,
    TimeProvider time
)
{
    private readonly List<ScenarioResource> _made = [];

    [Given("^(\\S+) of the User is announced as not unique$")]
    public void GivenNotUnique(string path)
    {
        if (model.Find("User", path) is { Uniqueness: not (null or "none") })
        {
            throw new NotApplicableException(
                $"The schema of User announces {path} as unique.",
                model.SchemasSource
            );
        }
    }

    [Given("^a stored User with a certificate$")]
    public Task GivenCertificate()
    {
        var certificate = new AttributeSamples(source, time).Next(
            "x509Certificates.value",
            new Announcement(new JsonObject { ["type"] = "binary" })
        );
        return client.RequireAsync(
            "User",
            new JsonObject
            {
                ["x509Certificates"] = new JsonArray(new JsonObject { ["value"] = certificate }),
            }.ToJsonString(JsonText.Plain)
        );
    }

    [Given("^(\\d) stored (User|Group)s$")]
    public async Task GivenSome(int count, string type)
    {
        for (var i = 0; i < count; i++)
        {
            _made.Add(await client.RequireAsync(type));
        }
    }

    // One person to two Users: all but the userName is the same.
    [Given("^two stored Users of one person$")]
    public async Task GivenOnePerson()
    {
        var first = await client.RequireAsync("User");
        var person = first.Sent.DeepClone().AsObject();
        person.Remove("schemas");
        person.Remove("userName");
        var second = await client.RequireAsync(
            "User",
            person.ToJsonString(JsonText.Plain),
            mayBeRefused: "The provider keeps one User to a person.",
            mayClash: true
        );
        _made.AddRange([first, second]);
    }

    [Then("^no two of them have the same id$")]
    public void ThenDistinct() =>
        Expect.That(UniquenessChecks.AreDistinct([.. _made.Select(r => r.Id)]));

    // An id of digits alone may be that of a stranger's Group, who is left alone on a real tenant.
    [Then("^the id of the User is no Group's$")]
    public async Task ThenNoGroup()
    {
        var id = resources.Find("User").Id;
        if (tenant.ScimBase.IsLoopback || !id.All(char.IsAsciiDigit))
        {
            Expect.That(
                ResourceChecks.IsGone(
                    await client.GetAsync($"{model.EndpointOf("Group")}/{Uri.EscapeDataString(id)}")
                )
            );
        }
    }

    [Then("^the provider refuses it as a clash$")]
    public void ThenClash() => Expect.That(UniquenessChecks.IsClash(story.Answer));
}
