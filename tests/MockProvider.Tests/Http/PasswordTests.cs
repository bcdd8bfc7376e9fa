using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>A password goes in and never comes out (RFC 7643 section 4.1.1).</summary>
public sealed class PasswordTests
{
    private const string Password = "t1meMa$heen-7Qx";

    [TestCase("")]
    [TestCase("?attributes=password")]
    [TestCase("?attributes=userName,password")]
    [TestCase("?excludedAttributes=userName")]
    [Proves("R7643-4.1.1-15", "R7643-4.1.1-16", "R7643-4.1.1-22", "R7643-7-24", "R7643-9.2-01")]
    public async Task No_answer_ever_shows_it(string parameters)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var scim = organization.Scim;
        var user = AUser.With($$"""{"password":"{{Password}}"}""");

        var created = await scim.PostAsync($"Users{parameters}", user);
        var one = $"Users/{created.Expect(HttpStatusCode.Created).Id}{parameters}";
        var answers = new[]
        {
            created,
            await scim.PutAsync(one, user),
            await scim.PatchAsync(one, TestOrganization.Replace("password", Password)),
            await scim.GetAsync(one),
            await scim.GetAsync($"Users{parameters}"),
            await scim.PostAsync($"Users{parameters}", user),
        };

        answers.Take(5).Should().OnlyContain(answer => answer.Status < 300);
        answers
            .Should()
            .OnlyContain(answer =>
                !answer.Text.Contains("\"password\"", StringComparison.OrdinalIgnoreCase)
                && !answer.Text.Contains(Password, StringComparison.Ordinal)
            );
    }

    [TestCase("eq \"t1meMa$heen-7Qx\"")]
    [TestCase("sw \"t\"")]
    [TestCase("sw \"x\"")]
    [TestCase("gt \"a\"")]
    [TestCase("pr")]
    [Proves("R7643-4.1.1-21", "R7643-7-33")]
    public async Task No_filter_gives_it_away(string condition)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.Scim.PostAsync("Users", AUser.With($$"""{"password":"{{Password}}"}"""));

        var answer = await organization.Scim.GetAsync(
            $"Users?filter={Uri.EscapeDataString($"password {condition}")}"
        );

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe("\"invalidFilter\"");
    }

    [TestCase("a", 201)]
    [TestCase("  ", 201)]
    [Proves("R7643-4.1.1-19")]
    public async Task A_weak_password_is_the_business_of_whoever_tests(string password, int status)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var created = await organization.Scim.PostAsync(
            "Users",
            AUser.With($$"""{"password":"{{password}}"}""")
        );

        created.Status.Should().Be(status);
    }
}
