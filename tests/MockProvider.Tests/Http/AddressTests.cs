using System.Net;
using System.Text;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>What the path and the query of a URL say, whatever the endpoint.</summary>
public sealed class AddressTests
{
    private const string Ann = "ann@example.com";

    [TestCase("v2/Users/{id}")]
    [TestCase("V2/Users/{id}")]
    [TestCase("Users/{id}/")]
    [TestCase("users/{id}")]
    [TestCase("Users/{id}?unknown=1&_ts=2")]
    [Proves("R7644-3.13-01", "R7644-3.13-02", "R7644-3.13-04", "R7644-3.4.2-08")]
    public async Task The_version_a_slash_and_unknown_parameters_make_no_difference(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);
        var plain = await organization.Scim.GetAsync($"Users/{id}");

        var answer = await organization.Scim.GetAsync(
            path.Replace("{id}", id, StringComparison.Ordinal)
        );

        answer.Expect(HttpStatusCode.OK).Text.Should().Be(plain.Text);
    }

    [TestCase("Users/")]
    [TestCase("v2/Users")]
    [Proves("R7644-3.13-02")]
    public async Task A_resource_can_be_created_at_either_form_of_the_endpoint(string path)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var created = await organization.Scim.PostAsync(path, TestOrganization.User(Ann));

        var location = created.Expect(HttpStatusCode.Created).Response.Headers.Location!;
        location.OriginalString.Should().Be($"{provider.Host.ScimBaseUrl}/Users/{created.Id}");
    }

    [TestCase("v1/Users")]
    [TestCase("v9/ServiceProviderConfig")]
    [TestCase("v1")]
    [TestCase("v20/Users")]
    [Proves("R7644-3.13-03", "R7644-3.12-26")]
    public async Task Another_version_is_refused(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync(path);

        answer.Status.Should().Be(400);
        answer.Json["scimType"]!.GetValue<string>().Should().Be("invalidVers");
    }

    [TestCase("Nothing")]
    [TestCase("Users/1/2/3")]
    [TestCase("Schemas/urn:none")]
    [TestCase("ResourceTypes/None")]
    [TestCase("ServiceProviderConfig/1")]
    [TestCase("Me/1")]
    [TestCase("vX/Users")]
    [TestCase("v2/v2/Users")]
    [TestCase("Users/..%2f..%2fx")]
    [Proves(
        "R7644-3.12-12",
        "R7644-4-06",
        "R7644-3.12-01",
        "R7644-3.12-02",
        "R7644-3.12-03",
        "R7644-3.12-04"
    )]
    public async Task What_is_not_there_is_404_with_a_scim_error(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync(path);

        answer.Status.Should().Be(404);
        answer.ContentType.Should().Be("application/scim+json");
        answer.Json["status"]!.GetValue<string>().Should().Be("404");
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
    }

    [TestCase("%2541", "'%41'")]
    [TestCase("%C3%A9", "'é'")]
    [TestCase("a%2Bb", "'a+b'")]
    [TestCase("a+b", "'a+b'")]
    [Proves("R7644-1.2-01")]
    public async Task A_path_is_decoded_once(string id, string detail)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync($"Users/{id}");

        answer.Status.Should().Be(404);
        answer.Json["detail"]!.GetValue<string>().Should().Contain(detail);
    }

    [TestCase("displayName%20eq%20%22a%2Bb%22", 1)]
    [TestCase("displayName%20eq%20%22a%252Bb%22", 0)]
    [TestCase("displayName+eq+%22a%2Bb%22", 1)]
    [Proves("R7644-1.2-01")]
    public async Task A_query_is_decoded_once(string filter, int found)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User(Ann);
        user["displayName"] = "a+b";
        (await organization.Scim.PostAsync("Users", user)).Expect(HttpStatusCode.Created);

        var list = await organization.Scim.GetAsync($"Users?filter={filter}");

        list.Json["totalResults"]!.GetValue<int>().Should().Be(found);
    }

    [Test]
    [Proves("R7644-3.8-08")]
    public async Task A_suffix_for_the_format_is_not_offered()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);

        (await organization.Scim.GetAsync($"Users/{id}.scim")).Status.Should().Be(404);
    }

    [Test]
    [Proves("R7644-1.3-01", "R7644-7.1-01")]
    public async Task A_location_is_the_endpoint_and_the_id_and_nothing_else()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var created = await organization.Scim.PostAsync(
            "Users?tenant=1",
            TestOrganization.User(Ann)
        );

        var location = new Uri(created.Json["meta"]!["location"]!.GetValue<string>());
        location.Query.Should().BeEmpty();
        location.UserInfo.Should().BeEmpty();
        location.AbsolutePath.Should().EndWith($"/Users/{created.Id}");
    }

    [Test]
    [Proves("R7644-6.1-01")]
    public async Task The_key_says_which_organization_whatever_else_names_another()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var other = await provider.CreateAsync();
        var id = await other.CreateUserAsync(Ann);
        using var client = organization.ScimSending("X-Tenant", other.Id);

        var read = await client.GetAsync($"Users/{id}?tenant={other.Id}");
        var listed = await client.GetAsync($"Users?organization={other.Id}");

        read.Status.Should().Be(404);
        listed.Expect(HttpStatusCode.OK).Text.Should().NotContain(id);
        (await client.GetAsync($"{other.Id}/Users/{id}")).Status.Should().Be(404);
    }

    [Test]
    [Proves("R9967-2.5.1.1-01", "R9967-2.5.1.1-06")]
    public async Task A_wish_for_an_asynchronous_answer_is_ignored()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        using var client = new Client(
            provider.Host.ScimBaseUrl.AbsoluteUri,
            ("Authorization", $"Bearer {organization.ServiceAccountKey}"),
            ("Prefer", "respond-async, wait=30")
        );

        var answer = await client.PutAsync($"Users/{id}", TestOrganization.User(Ann));

        answer.Expect(HttpStatusCode.OK).Id.Should().Be(id);
        answer.Response.Headers.Contains("Preference-Applied").Should().BeFalse();
    }

    [Test]
    [Proves("R6585-5-01")]
    public async Task A_url_that_is_too_long_is_414()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync($"Users?x={new string('a', 50_000)}");

        answer.Status.Should().Be(414);
        answer.Json["status"]!.GetValue<string>().Should().Be("414");
    }

    [TestCase('a')]
    [TestCase('\u3042')]
    public async Task The_longest_filter_may_be_percent_encoded_wholly(char letter)
    {
        const int longest = 4096;
        var organization = await SharedProvider.CreateOrganizationAsync();
        const string start = "title eq \"";
        var filter = $"{start}{new string(letter, longest - start.Length - 1)}\"";
        var encoded = string.Concat(Encoding.UTF8.GetBytes(filter).Select(octet => $"%{octet:X2}"));

        var answer = await organization.Scim.GetAsync($"Users?filter={encoded}");

        answer.Expect(HttpStatusCode.OK).Json["totalResults"].ShouldBe("0");
    }

    [TestCase(1, 40_000)]
    [TestCase(200, 1)]
    [Proves("R6585-5-01")]
    public async Task Headers_that_are_too_large_or_too_many_are_431(int count, int length)
    {
        var provider = await SharedProvider.GetAsync();

        var answer = await RawConnection.SendAsync(
            provider,
            $"GET {provider.Host.ScimBaseUrl.AbsolutePath}/Users HTTP/1.1",
            Enumerable.Range(0, count).Select(number => $"X-{number}: {new string('a', length)}")
        );

        answer.Status.Should().Be(431);
        Json.Object(answer.Body)["status"]!.GetValue<string>().Should().Be("431");
    }
}
