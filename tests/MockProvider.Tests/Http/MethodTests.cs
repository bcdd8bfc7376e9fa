using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class MethodTests
{
    [TestCase("DELETE", "Users", "GET, HEAD, OPTIONS, POST")]
    [TestCase("POST", "Users/1", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT")]
    [TestCase("POST", "Schemas", "GET, HEAD, OPTIONS")]
    [TestCase("GET", "Bulk", "OPTIONS, POST")]
    [TestCase("GET", ".search", "OPTIONS, POST")]
    [TestCase("DELETE", "Users/.search", "OPTIONS, POST")]
    [TestCase("PUT", "ServiceProviderConfig", "GET, HEAD, OPTIONS")]
    [TestCase("DELETE", "ResourceTypes/User", "GET, HEAD, OPTIONS")]
    [TestCase("PATCH", "Schemas/urn:ietf:params:scim:schemas:core:2.0:User", "GET, HEAD, OPTIONS")]
    [Proves("R7644-3.6-09", "R9110-15.5.6-01", "R7644-3.2-06", "R7644-3.2-14", "R7644-3.2-15")]
    public async Task A_wrong_method_is_405_and_says_which_are_allowed(
        string method,
        string path,
        string allow
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(new HttpMethod(method), path);

        answer.Status.Should().Be(405);
        answer.Json["status"]!.GetValue<string>().Should().Be("405");
        answer.Json["detail"]!.GetValue<string>().Should().Contain("OPTIONS");
        Allowed(answer).Should().Be(allow);
    }

    [TestCase("Users", "GET, HEAD, OPTIONS, POST")]
    [TestCase("Users/1", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT")]
    [TestCase("Me", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")]
    [TestCase("Schemas", "GET, HEAD, OPTIONS")]
    public async Task Options_tells_what_is_allowed(string path, string allow)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Options, path);

        answer.Expect(HttpStatusCode.NoContent).Text.Should().BeEmpty();
        Allowed(answer).Should().Be(allow);
    }

    [TestCase("TRACE")]
    [TestCase("TRACEX")]
    [TestCase("PROPFIND")]
    [Proves("R9110-15.6.2-01", "R7644-3.12-17")]
    public async Task A_method_that_is_unknown_is_501(string method)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(new HttpMethod(method), "Users");

        answer.Status.Should().Be(501);
        answer.Json["status"]!.GetValue<string>().Should().Be("501");
    }

    [TestCase("Users/{id}")]
    [TestCase("Users/none")]
    [TestCase("Users")]
    [TestCase("ServiceProviderConfig")]
    [TestCase("ResourceTypes")]
    [TestCase("Schemas/urn:ietf:params:scim:schemas:core:2.0:User")]
    [Proves("R9110-9.3.2-01")]
    public async Task Head_is_get_without_content(string path)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync("ann@example.com");
        var target = path.Replace("{id}", id, StringComparison.Ordinal);
        var get = await SendAsync(provider, organization, "GET", target);

        var head = await SendAsync(provider, organization, "HEAD", target);

        head.Status.Should().Be(get.Status);
        head.Body.Should().BeEmpty();
        head.Headers["Content-Type"].Should().Be(get.Headers["Content-Type"]);
        head.Headers["Content-Length"].Should().Be(get.Headers["Content-Length"]);
    }

    [Test]
    [Proves("R9110-15.3.5-01")]
    public async Task A_204_has_no_content()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync("ann@example.com");

        var answer = await SendAsync(provider, organization, "DELETE", $"Users/{id}");

        answer.Status.Should().Be(204);
        answer.Body.Should().BeEmpty();
        answer.Headers.Should().NotContainKey("Content-Length").And.NotContainKey("Content-Type");
    }

    private static Task<RawAnswer> SendAsync(
        TestProvider provider,
        TestOrganization organization,
        string method,
        string path
    ) =>
        RawConnection.SendAsync(
            provider,
            $"{method} {provider.Host.ScimBaseUrl.AbsolutePath}/{path} HTTP/1.1",
            [$"Authorization: Bearer {organization.ServiceAccountKey}"]
        );

    private static string Allowed(Answer answer) =>
        string.Join(", ", answer.Response.Content.Headers.Allow.Order(StringComparer.Ordinal));
}
