using System.Net;
using System.Text;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Who may do what, and what is kept of secrets (RFC 7643 section 9, RFC 7644 section 7).</summary>
public sealed class SecurityTests
{
    [TestCase("GET", "Users/ID")]
    [TestCase("PUT", "Users/ID")]
    [TestCase("PATCH", "Users/ID")]
    [TestCase("DELETE", "Users/ID")]
    [TestCase("POST", "Users")]
    [TestCase("GET", "Users")]
    [TestCase("GET", "Me")]
    [TestCase("GET", "ServiceProviderConfig")]
    [Proves("R7642-4-02", "R7643-5-26", "R7644-2.2-01", "R7644-3.11-08", "R7644-7.6-01")]
    [Proves("R7644-3.12-10")]
    public async Task Nobody_does_anything_without_a_key(string method, string path)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync("bob@example.com");
        var before = await organization.Scim.GetAsync("Users");
        using var anonymous = new Client(provider.Host.ScimBaseUrl.AbsoluteUri);

        var answer = await anonymous.SendAsync(
            new HttpMethod(method),
            path.Replace("ID", id, StringComparison.Ordinal),
            method is "GET" or "DELETE" ? null : AUser.Minimal().ToJsonString()
        );

        answer.Status.Should().Be(401);
        (await organization.Scim.GetAsync("Users")).Text.Should().Be(before.Text);
    }

    [TestCase("dogsession=stale")]
    [TestCase("dogsession=SESSION")]
    [Proves("R7644-2-09")]
    public async Task A_cookie_says_nothing_over_scim(string cookie)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateActiveUserAsync(AUser.Name);
        var session = (await organization.SignInAsync(AUser.Name)).Json["cookie"]!.ToString();
        var header = cookie.Replace("dogsession=SESSION", session, StringComparison.Ordinal);
        using var both = organization.ScimWith(organization.ServiceAccountKey, ("Cookie", header));
        using var cookieOnly = organization.ScimWith("wrong-key", ("Cookie", header));

        (await both.GetAsync("Users")).Status.Should().Be(200);
        (await cookieOnly.GetAsync("Users")).Status.Should().Be(401);
    }

    [Test]
    [Proves("R7644-7.4-04")]
    public async Task A_session_cookie_ends_with_the_session()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync(AUser.Name);

        var accepted = await organization.AcceptAsync(await organization.LastLinkAsync(AUser.Name));

        var cookie = accepted.Response.Headers.GetValues("Set-Cookie").Single();
        cookie.Should().Contain("HttpOnly").And.NotContainAny("Expires", "Max-Age");
    }

    [Test]
    [Proves("R7644-7.7-01")]
    public async Task No_key_stands_in_the_database_as_it_is_used()
    {
        using var file = new TemporaryFile();
        TestOrganization organization;
        await using (
            var provider = await TestProvider.StartAsync(options =>
                options with
                {
                    Database = file.Database,
                }
            )
        )
        {
            organization = await provider.CreateAsync();
        }

        var stored = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.Path));

        stored.Should().Contain(organization.Id);
        stored
            .Should()
            .NotContainAny(
                organization.ApiKey,
                organization.AdministratorKey,
                organization.ServiceAccountKey
            );
    }

    [Test]
    [Proves("R7644-3.3-17", "R7644-3.5.1-18")]
    public async Task Every_client_sees_the_same_and_replaces_what_it_sees()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var other = organization.ScimWith(organization.AdministratorKey);
        var created = await organization.Scim.PostAsync("Users", FullUser.Body());

        var read = await other.GetAsync($"Users/{created.Id}");
        var replaced = await other.PutAsync($"Users/{created.Id}", read.Json);

        read.Expect(HttpStatusCode.OK).Text.Should().Be(created.Text);
        replaced.Expect(HttpStatusCode.OK);
        (await organization.Scim.GetAsync($"Users/{created.Id}")).Text.Should().Be(created.Text);
    }

    [TestCase("respond-async", "application/scim+json")]
    [TestCase("respond-async, wait=5", "application/scim+json")]
    [TestCase("respond-async", "application/json")]
    [Proves("R9967-2.5.1.1-01", "R9967-2.5.1.1-04", "R9967-2.5.1.1-06")]
    public async Task The_wish_for_an_asynchronous_answer_does_no_harm(string prefer, string accept)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var client = organization.ScimWith(
            organization.ServiceAccountKey,
            ("Prefer", prefer)
        );

        var created = await client.SendAsync(
            HttpMethod.Post,
            "Users",
            AUser.Minimal().ToJsonString(),
            accept: accept
        );

        created.Expect(HttpStatusCode.Created).Json["userName"].ShouldBe($"\"{AUser.Name}\"");
    }
}
