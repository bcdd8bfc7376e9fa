using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Teams;

namespace ScimConformance.MockProvider.Tests.Deviations;

/// <summary>The faults of Groups that an option makes win over what was asked for; members can be kept from leaving.</summary>
public sealed class GroupDeviationTests
{
    [TestCase("managed-teams-are-always-on", """{"groups":false}""", 200)]
    [TestCase("groups-are-offered-before-their-time", """{"groups":false}""", 200)]
    [TestCase("team-names-are-not-checked", """{"groups":false}""", 404)]
    public async Task A_forced_option_wins_over_a_given_one(
        string deviation,
        string options,
        int status
    )
    {
        var organization = await TeamsOf.CreateAsync(options, deviation);

        (await organization.Scim.GetAsync("Groups")).Status.Should().Be(status);
    }

    [TestCase("every-paid-plan-has-scim", "seed", 200)]
    [TestCase("only-enterprise-has-scim", "seed", 403)]
    [TestCase("every-paid-plan-has-scim", "current", 200)]
    [TestCase("only-enterprise-has-scim", "current", 403)]
    [Proves("DD-PLAN-01", "DD-PLAN-03")]
    public async Task Plans_can_be_wrong(string deviation, string preset, int status)
    {
        var organization = await SharedProvider.CreateOrganizationAsync(
            $$"""{"preset":"{{preset}}","plan":"pro","deviations":["{{deviation}}"]}"""
        );

        (await organization.Scim.GetAsync("Users")).Status.Should().Be(status);
    }

    [TestCase("", 0)]
    [TestCase("members-never-leave", 1)]
    public async Task Members_can_be_kept_from_leaving(string deviation, int members)
    {
        var organization = await TeamsOf.CreateAsync("{}", deviation);
        var user = await organization.CreateUserAsync("ann@example.com");
        var group = await organization.CreateGroupAsync("x", user);

        var answer = await organization.Scim.PatchAsync(
            $"Groups/{group}",
            new JsonObject
            {
                ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
                ["Operations"] = new JsonArray(
                    new JsonObject
                    {
                        ["op"] = "remove",
                        ["path"] = $"members[value eq \"{user}\"]",
                        ["value"] = null,
                    }
                ),
            }
        );

        answer.Expect(HttpStatusCode.OK);
        (await organization.MembersAsync(group)).Should().HaveCount(members);
    }
}
