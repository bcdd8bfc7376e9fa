using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Audit;
using ScimConformance.MockProvider.Tests.Isolation;

namespace ScimConformance.MockProvider.Tests.AdminApi;

/// <summary>DD-DEPROV-17: the call that takes people's data away, and what it leaves.</summary>
public sealed class AnonymizationTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task The_account_stays_under_its_id_and_says_nothing_of_the_person()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateActiveUserAsync(Ann);

        var answer = await AnonymizeAsync(organization, id);

        var attributes = answer.Expect(HttpStatusCode.OK).Data["attributes"]!;
        attributes["anonymized_user_ids"].ShouldBe($"[\"{id}\"]");
        attributes["anonymize_errors"].ShouldBe("[]");
        var read = await organization.Admin.GetAsync($"users/{id}");
        read.Data["attributes"]!["status"]!.GetValue<string>().Should().Be("Disabled");
        read.Text.Should().NotContainEquivalentOf("ann@").And.NotContain("Ann Example");
    }

    [TestCase("nothing")]
    [TestCase("deactivate")]
    [TestCase("delete")]
    public async Task Nothing_of_the_person_is_stored_any_more_whatever_scim_did_before(
        string before
    )
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync("""{"options":{"auditTrail":"off"}}""");
        var id = await organization.CreateUserAsync("Secretive@example.com");
        await organization.ChangeByAdministratorAsync(id, """{"name":"Secretive Person"}""");
        if (before is "deactivate")
        {
            await organization.SetActiveAsync(id, active: false);
        }
        else if (before is "delete")
        {
            (await organization.Scim.DeleteAsync($"Users/{id}")).Expect(HttpStatusCode.NoContent);
        }

        (await AnonymizeAsync(organization, id)).Expect(HttpStatusCode.OK);

        var rows = await TenantRows.ReadAsync(provider, organization.Id);
        rows.Where(row => !row.StartsWith("SELECT * FROM mail ", StringComparison.Ordinal))
            .Should()
            .NotContain(row => Names(row, "ecretive") || Names(row, "Ann Example"));
        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(404);
        (await organization.Scim.GetAsync("Users")).Json["totalResults"]!
            .GetValue<int>()
            .Should()
            .Be(1);
    }

    [Test]
    public async Task Keys_sessions_and_the_password_end_with_it()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateActiveUserAsync(Ann);
        var key = await organization.CreateOwnKeyAsync(Ann);

        (await AnonymizeAsync(organization, id)).Expect(HttpStatusCode.OK);

        (await organization.TryKeyAsync(key)).Should().Be(401);
        (await organization.LogInAsync(Ann)).Status.Should().Be(401);
    }

    [TestCase("""{"disabled":false}""")]
    [TestCase("""{"name":"Ann Example"}""")]
    [TestCase("""{"email":"ann@example.com"}""")]
    public async Task Nothing_brings_the_person_back(string change)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);
        (await AnonymizeAsync(organization, id)).Expect(HttpStatusCode.OK);

        var answer = await organization.ChangeByAdministratorAsync(id, change);

        answer.Status.Should().Be(409);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain("cannot be undone");
        (await organization.StatusAsync(id)).Should().Be("Disabled");
    }

    [Test]
    public async Task The_address_is_free_for_a_new_user_with_another_id()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);
        (await AnonymizeAsync(organization, id)).Expect(HttpStatusCode.OK);

        var again = await organization.CreateUserAsync(Ann);

        again.Should().NotBe(id);
        (await organization.StatusAsync(again)).Should().Be("Pending");
    }

    [Test]
    public async Task Whom_it_could_not_anonymize_it_names_and_the_others_are()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var other = await SharedProvider.CreateOrganizationAsync();
        var stranger = await other.CreateUserAsync("bob@example.com");
        var id = await organization.CreateUserAsync(Ann);

        var answer = await AnonymizeAsync(
            organization,
            stranger,
            organization.ServiceAccountId,
            id
        );
        var again = await AnonymizeAsync(organization, id);

        answer.Data["attributes"]!["anonymized_user_ids"].ShouldBe($"[\"{id}\"]");
        Failed(answer).Should().Equal(stranger, organization.ServiceAccountId);
        Failed(again).Should().Equal(id);
        (await other.Admin.GetAsync($"users/{stranger}")).Text.Should().Contain("bob@example.com");
    }

    [TestCase("""{}""")]
    [TestCase("""{"user_ids":[]}""")]
    [TestCase("""{"user_ids":[5]}""")]
    public async Task A_call_that_names_nobody_is_400(string attributes)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Admin.PutAsync("anonymize_users", Request(attributes));

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain("user_ids");
    }

    [Test]
    public async Task The_audit_trail_says_who_was_anonymized_by_the_id_alone()
    {
        var organization = await AuditOf.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        await AnonymizeAsync(organization, id);

        var found = await organization.AuditAsync($"@asset.id:{id} @action:modified");
        found.Select(AuditOf.Told).Should().Equal("Access Management user modified anonymized");
        found[0].ToJsonString().Should().NotContain(Ann);
    }

    [Test]
    public async Task Who_is_anonymized_leaves_the_groups()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);
        var group = new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:Group"),
            ["displayName"] = "Surveyors",
            ["members"] = new JsonArray(new JsonObject { ["value"] = id }),
        };
        var made = (await organization.Scim.PostAsync("Groups", group)).Expect(
            HttpStatusCode.Created
        );

        await AnonymizeAsync(organization, id);

        (await organization.Scim.GetAsync($"Groups/{made.Id}"))
            .Json.AsObject()
            .Should()
            .NotContainKey("members");
    }

    // Bytes are printed as hexadecimal digits.
    private static bool Names(string row, string text) =>
        row.Contains(text, StringComparison.OrdinalIgnoreCase)
        || row.Contains(
            Convert.ToHexString(Encoding.UTF8.GetBytes(text)),
            StringComparison.OrdinalIgnoreCase
        );

    private static IEnumerable<string> Failed(Answer answer) =>
        answer.Expect(HttpStatusCode.OK).Data["attributes"]!["anonymize_errors"]!
            .AsArray()
            .Select(error => error!["user_id"]!.GetValue<string>());

    private static Task<Answer> AnonymizeAsync(
        TestOrganization organization,
        params string[] ids
    ) =>
        organization.Admin.PutAsync(
            "anonymize_users",
            Request(
                new JsonObject
                {
                    ["user_ids"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]),
                }.ToJsonString()
            )
        );

    private static JsonObject Request(string attributes) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = "anonymize_users_request",
                ["attributes"] = JsonNode.Parse(attributes),
            },
        };
}
