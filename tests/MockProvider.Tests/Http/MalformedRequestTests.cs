namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Requests that no client library sends.</summary>
public sealed class MalformedRequestTests
{
    [TestCase("GET", "Users/%zz", 404)]
    [TestCase("GET", "Users/%FF", 404)]
    [TestCase("GET", "Users/a\\b", 404)]
    [TestCase("GET", "/Users", 404)]
    [TestCase("GET", "Users?filter=%zz", 400)]
    [TestCase("GET", "Users?filter=%FF", 400)]
    [TestCase("GET", "Users?filter=%00", 400)]
    [TestCase("POST", "Users", 400, "Content-Length: 5", "{\"a\"}")]
    [TestCase("POST", "Users", 400, "Content-Length: 0")]
    [TestCase("POST", "Users", 400, "Transfer-Encoding: chunked", "zz\r\n{}\r\n")]
    [Proves("R7644-3.12-01", "R7644-3.12-02", "R7644-3.12-04", "R7644-3.12-09")]
    public async Task It_is_refused_with_a_scim_error(
        string method,
        string path,
        int status,
        string header = "X-Test: 1",
        string body = ""
    )
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var answer = await RawConnection.SendAsync(
            provider,
            $"{method} {provider.Host.ScimBaseUrl.AbsolutePath}/{path} HTTP/1.1",
            [$"Authorization: Bearer {organization.ServiceAccountKey}", header],
            body
        );

        answer.Status.Should().Be(status);
        var error = Json.Object(answer.Body);
        error["status"]!.GetValue<string>().Should().Be($"{status}");
        error["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        error["detail"]!.GetValue<string>().Should().NotBeEmpty();
    }
}
