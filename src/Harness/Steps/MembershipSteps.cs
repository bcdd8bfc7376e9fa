using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Members of Groups, and the groups of Users.</summary>
[Binding]
internal sealed class MembershipSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    Memberships memberships,
    TargetModel model,
    BehaviourLog behaviours
)
{
    [Given("^a stored Group that has the other Group as a member$")]
    public Task GivenOuter() =>
        client.RequireAsync(
            "Group",
            """{ "members": [{ "value": "{{Group.id}}" }] }""",
            "Groups may not be members of Groups there (ruling N60)."
        );

    [Given("^the client has seen the Group among the User's groups$")]
    public Task GivenSeen() => LookAsync();

    [Then("^the User's groups have the Group$")]
    public async Task ThenHasGroup()
    {
        var shown = await LookAsync();
        Expect.That(MembershipChecks.HasGroup(shown, resources.Find("Group").Id));
    }

    [Then("^the User's groups do not have the Group$")]
    public async Task ThenHasNoGroup()
    {
        var group = resources.Find("Group").Id;
        var shown = await memberships.LookAsync(
            resources.Find("User"),
            groups => !groups.Any(g => IsOf(g, group))
        );
        Expect.That(MembershipChecks.HasNoGroup(shown, group));
    }

    [Then(
        "^the Group that contains the other one, if it is among the User's groups, is so indirectly$"
    )]
    public async Task ThenIndirect()
    {
        var shown = await LookAsync();
        Expect.That(
            Memberships.Find(shown, resources.Find("Group").Id) is { } element
                ? MembershipChecks.IsIndirect(shown, element)
                : throw new NotApplicableException(
                    "Groups that a User is in through another Group are not shown.",
                    shown
                )
        );
    }

    [Then("^the stored Group's one member is the User$")]
    public async Task ThenOneMember() =>
        Expect.That(
            MembershipChecks.HasOneMember(
                await client.RetrieveAsync(resources.Find("Group")),
                resources.Find("User").Id
            )
        );

    [Then("^the User is no member of the Group, or a link that leads nowhere$")]
    public async Task ThenNoMember()
    {
        var member = Json.Items(Json.Member(Json.ObjectOf(story.Answer), "members"))
            .FirstOrDefault(m => IsOf(m, resources.Find("User").Id));
        Expect.That(
            MembershipChecks.HasNoMember(
                story.Answer,
                resources.Find("User").Id,
                Json.Text(Json.Member(member, "$ref")) is { } link
                    ? await client.FollowAsync(link)
                    : null
            )
        );
    }

    [Then("^the provider refuses to make the User a member, or takes no notice$")]
    public void ThenNotTaken() => Expect.That(MembershipChecks.IsNotTaken(story.Answer));

    [Then("^the Group is stored with a Group as its member, or refused$")]
    public async Task ThenNested()
    {
        var outer = resources.Find("Group");
        behaviours.Saw(
            "N60",
            outer.GivenId is null ? "refuses nested groups" : "accepts nested groups"
        );
        Expect.That(
            MembershipChecks.ShowsNested(
                story.Answer,
                outer.GivenId is null ? null : await client.RetrieveAsync(outer),
                resources.Find("other Group").Id
            )
        );
    }

    [Then("^the provider keeps to what it announces of displayName$")]
    public void ThenAsAnnounced()
    {
        behaviours.Saw(
            "N59",
            story.Answer.Answer.Status == 201
                ? "takes a Group without a displayName"
                : "refuses a Group without a displayName"
        );
        Expect.That(
            MembershipChecks.KeepsToAnnouncement(
                story.Answer,
                model.Find("Group", "displayName")?.Required
            )
        );
    }

    // A User that shows no groups at all is one of a provider that does not compute them.
    private async Task<Exchange> LookAsync()
    {
        var id = resources.Find("Group").Id;
        var shown = await memberships.LookAsync(
            resources.Find("User"),
            groups => groups.Any(g => IsOf(g, id))
        );
        behaviours.Saw(
            "N26",
            Memberships.Of(shown).Count > 0 ? "shows User.groups" : "does not show User.groups"
        );
        return Memberships.Of(shown).Count > 0
            ? shown
            : throw new NotApplicableException("Users do not show their groups.", shown);
    }

    private static bool IsOf(System.Text.Json.Nodes.JsonNode? element, string id) =>
        string.Equals(Json.Text(Json.Member(element, "value")), id, StringComparison.Ordinal);
}
