using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace ScimConformance.Harness.Tests.Targets;

/// <summary>What a run authenticates with.</summary>
public sealed class TargetAccessTests
{
    [Test]
    public async Task A_client_gets_its_token_from_the_token_endpoint()
    {
        using var server = WireMockServer.Start();
        server
            .Given(
                Request
                    .Create()
                    .WithPath("/token")
                    .UsingPost()
                    // "id:se cret", form-encoded first (RFC 6749 section 2.3.1)
                    .WithHeader("Authorization", "Basic aWQ6c2UrY3JldA==")
                    .WithBody("grant_type=client_credentials&scope=scim")
            )
            .RespondWith(
                Response.Create().WithBody("""{"access_token":"t0ken","token_type":"Bearer"}""")
            );

        var credential = await OpenAsync(OAuth(server.Url!, "se cret"));

        credential
            .Headers.Select(h => $"{h.Key}: {h.Value}")
            .Should()
            .Equal("Authorization: Bearer t0ken");
    }

    [TestCase(401, """{"error":"invalid_client"}""")]
    [TestCase(200, """{"token_type":"Bearer"}""")]
    [TestCase(200, "<html>")]
    public async Task A_token_endpoint_that_gives_none_is_said_in_a_sentence(
        int status,
        string body
    )
    {
        using var server = WireMockServer.Start();
        server
            .Given(Request.Create())
            .RespondWith(Response.Create().WithStatusCode(status).WithBody(body));

        var opening = () => OpenAsync(OAuth(server.Url!, "secret"));

        await opening
            .Should()
            .ThrowAsync<TargetUnusableException>()
            .WithMessage($"The token endpoint {server.Url}/token gave no access_token*");
    }

    [Test]
    public async Task Basic_and_headers_go_side_by_side()
    {
        var credential = await OpenAsync(
            new AccessSettings { Basic = ("ada", "pass"), Headers = [new("X-Tenant", "t1")] }
        );

        credential
            .Headers.Select(h => $"{h.Key}: {h.Value}")
            .Should()
            .Equal("Authorization: Basic YWRhOnBhc3M=", "X-Tenant: t1");
    }

    [Test]
    public void A_certificate_that_is_none_is_said_in_a_sentence()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "no certificate");

        var opening = () =>
            new TargetAccess(new AccessSettings { ClientCertificate = path }).NewClient(
                TimeSpan.FromSeconds(1)
            );

        opening
            .Should()
            .Throw<TargetUnusableException>()
            .WithMessage("The certificate file * cannot be read*");
        File.Delete(path);
    }

    private static AccessSettings OAuth(string url, string secret) =>
        new() { OAuth = new(new Uri($"{url}/token"), "id", secret, "scim") };

    private static async Task<Credential> OpenAsync(AccessSettings access)
    {
        var target = new TargetAccess(access);
        using var client = target.NewClient(TimeSpan.FromSeconds(5));
        return await target.OpenAsync(client, CancellationToken.None);
    }
}
