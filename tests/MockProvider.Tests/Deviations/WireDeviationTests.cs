using System.Net;

namespace ScimConformance.MockProvider.Tests.Deviations;

/// <summary>What deviations on the wire leave as it is.</summary>
public sealed class WireDeviationTests
{
    [Test]
    public async Task An_error_keeps_its_body()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var organization = await provider.CreateDeviatingAsync("profile-url-is-html");

        var answer = await organization.Scim.GetAsync("Users/nobody");

        answer.Expect(HttpStatusCode.NotFound).Json["status"]!
            .GetValue<string>()
            .Should()
            .Be("404");
    }

    [Test]
    public async Task A_kept_value_is_shown_until_it_is_replaced()
    {
        await using var provider = await TestProvider.StartAloneAsync(options => options);
        var organization = await provider.CreateDeviatingAsync("locale-keeps-a-blank");
        var user = TestOrganization.User("ann@example.com");
        user["locale"] = "en US";
        var created = await organization.Scim.PostAsync("Users", user);
        var path = $"Users/{created.Json["id"]}";

        var kept = await organization.Scim.GetAsync(path);
        user["locale"] = "en-GB";
        await organization.Scim.PutAsync(path, user);
        var replaced = await organization.Scim.GetAsync(path);

        kept.Json["locale"]!.GetValue<string>().Should().Be("en US");
        replaced.Json["locale"]!.GetValue<string>().Should().Be("en-GB");
    }
}
