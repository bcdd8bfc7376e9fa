using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.TestIdp;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>DD-PLAN-06: a second and a third identity provider.</summary>
public sealed class SeveralIdentityProvidersTests
{
    private const string Ann = SsoOrganization.Ann;
    private const string Second = "https://second.example.com/metadata";

    private static readonly Lazy<TestIdentityProvider> Other = new(() => new());

    [Test]
    public async Task Each_of_them_lets_people_in()
    {
        var sso = await SsoOrganization.CreateAsync();
        var id = await sso.Organization.CreateActiveUserAsync(Ann);
        (await sso.SetAsync(Settings(2))).Expect(HttpStatusCode.OK);

        var first = await sso.SignInAsync();
        var second = await sso.SendAsync(await ResponseAsync(sso, Second, Other.Value));

        (await sso.WhoIsAsync(first)).Should().Be(id);
        (await sso.WhoIsAsync(second)).Should().Be(id);
    }

    [Test]
    public async Task One_cannot_speak_for_another()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        (await sso.SetAsync(Settings(2))).Expect(HttpStatusCode.OK);

        var swapped = await sso.SendAsync(await ResponseAsync(sso, Second, SsoOrganization.Idp));
        var unknown = await sso.SendAsync(
            await ResponseAsync(sso, "https://stranger.example.com", Other.Value)
        );

        swapped.Status.Should().Be(403);
        unknown.Status.Should().Be(403);
    }

    [TestCase("enterprise", 3, 200)]
    [TestCase("enterprise", 4, 400)]
    [TestCase("pro", 1, 200)]
    [TestCase("pro", 2, 403)]
    [TestCase("startup", 2, 403)]
    [TestCase("free", 3, 403)]
    [TestCase("free", 4, 400)]
    public async Task How_many_there_may_be_depends_on_the_plan(string plan, int count, int status)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.SetPlanAsync(plan);
        var before = (await sso.ReadAsync()).ToJsonString();

        var answer = await sso.SetAsync(Settings(count));

        answer.Status.Should().Be(status, answer.Text);
        if (status is 200)
        {
            answer.Json["moreIdentityProviders"]!.AsArray().Should().HaveCount(count - 1);
        }
        else
        {
            answer.Json["errors"]![0]!.GetValue<string>().Should().Contain($"{count} identity");
            (await sso.ReadAsync()).ToJsonString().Should().Be(before);
        }
    }

    [TestCase("enterprise", 201)]
    [TestCase("pro", 403)]
    public async Task A_new_organization_has_no_more_than_its_plan_allows(string plan, int status)
    {
        var provider = await SharedProvider.GetAsync();

        var answer = await provider.Control.PostAsync(
            "organizations",
            new JsonObject { ["plan"] = plan, ["sso"] = Settings(2) }
        );

        answer.Status.Should().Be(status, answer.Text);
    }

    [Test]
    public async Task What_there_is_stays_when_the_plan_is_lowered()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        (await sso.SetAsync(Settings(2))).Expect(HttpStatusCode.OK);

        await sso.Organization.SetPlanAsync("pro");

        (await sso.SendAsync(await ResponseAsync(sso, Second, Other.Value)))
            .Status.Should()
            .Be(303);
    }

    [Test]
    public async Task No_two_have_the_same_entity_id()
    {
        var sso = await SsoOrganization.CreateAsync();
        var settings = Settings(2);
        settings["moreIdentityProviders"]![0]!["entityId"] = TestIdentityProvider.EntityId;

        var answer = await sso.SetAsync(settings);

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!
            .GetValue<string>()
            .Should()
            .Contain("sso.moreIdentityProviders.0.entityId");
    }

    [Test]
    public async Task There_is_no_second_one_without_a_first()
    {
        var sso = await SsoOrganization.CreateAsync();
        var settings = Settings(2);
        settings.Remove("identityProvider");

        (await sso.SetAsync(settings)).Status.Should().Be(400);
    }

    private static JsonObject Settings(int count)
    {
        var settings = SsoOrganization.Settings();
        settings["moreIdentityProviders"] = new JsonArray([
            .. Enumerable
                .Range(2, count - 1)
                .Select(number => new JsonObject
                {
                    ["entityId"] = number == 2 ? Second : $"{Second}/{number}",
                    ["ssoUrl"] = TestIdentityProvider.SingleSignOnUrl,
                    ["certificates"] = new JsonArray(Other.Value.Certificate),
                }),
        ]);
        return settings;
    }

    private static async Task<System.Xml.XmlDocument> ResponseAsync(
        SsoOrganization sso,
        string issuer,
        TestIdentityProvider signer
    )
    {
        var response = SamlMarkup.Response(await sso.LoginAsync(), issuer);
        signer.Sign(SamlMarkup.Assertion(response));
        return response;
    }
}
