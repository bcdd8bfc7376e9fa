using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>GET of one resource (RFC 7644 section 3.4.1).</summary>
public sealed class ReadTests
{
    [Test]
    [Proves("R7644-3.4.1-01", "R7644-3.4.1-04", "R7644-3.2-01")]
    public async Task Reading_gives_the_resource_each_time_the_same()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync(
            "Users",
            AUser.With("""{"emails":[{"value":"a@example.com"},{"value":"b@example.com"}]}""")
        );

        for (var time = 1; time <= 3; time++)
        {
            await organization.AdvanceAsync(TimeSpan.FromMinutes(1));
            var read = await organization.Scim.GetAsync($"Users/{created.Id}");
            read.Expect(HttpStatusCode.OK).Text.Should().Be(created.Text);
        }
    }

    [Test]
    [Proves("R7644-3.4.1-02")]
    public async Task An_unknown_id_is_404_with_an_error_message()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync("Users/nobody");

        answer.Status.Should().Be(404);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        answer.Json["status"].ShouldBe("\"404\"");
    }

    [Test]
    [Proves("R7643-3.1-09")]
    public async Task The_case_of_an_id_matters()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await IdWithALetterAsync(organization);

        var answer = await organization.Scim.GetAsync($"Users/{id.ToUpperInvariant()}");

        answer.Status.Should().Be(404);
        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(200);
    }

    [TestCase("filter=userName%20eq%20%22nobody%22")]
    [TestCase("sortBy=userName&startIndex=2&count=0")]
    [TestCase("unknown=1")]
    [Proves("R7644-3.4.2-10", "R7644-3.4.2-08")]
    public async Task Parameters_of_lists_mean_nothing_for_one_resource(string parameters)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);

        var answer = await organization.Scim.GetAsync($"Users/{id}?{parameters}");

        answer.Expect(HttpStatusCode.OK).Id.Should().Be(id);
    }

    private static async Task<string> IdWithALetterAsync(TestOrganization organization)
    {
        for (var number = 1; ; number++)
        {
            var id = await organization.CreateUserAsync($"u{number}@example.com");
            if (id.Any(char.IsAsciiLetter))
            {
                return id;
            }
        }
    }
}
