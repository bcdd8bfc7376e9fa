using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace ScimConformance.Harness.Tests.Commands;

/// <summary>What a user can do wrong is one clear sentence on stderr, and nothing is left behind.</summary>
public sealed class WrongInputTests
{
    private static readonly Dictionary<string, string> Token = new(StringComparer.Ordinal)
    {
        ["SCIM_TOKEN"] = "some-token",
    };
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("scim-wrong-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public Task An_unreachable_url() =>
        FailsAsync("got no answer", Token, "--scim-url", "http://127.0.0.1:1/scim");

    [Test]
    public Task A_token_variable_that_is_not_set() =>
        FailsAsync("SCIM_TOKEN is not set", [], "--scim-url", "http://127.0.0.1:1/scim");

    [Test]
    public Task An_unknown_option() =>
        FailsAsync("--scim-uri", [], "--scim-uri", "http://127.0.0.1:1/scim");

    [Test]
    public Task A_wrong_value() =>
        FailsAsync("'parallel' is 'many'", [], "--scim-parallel", "many");

    [Test]
    public Task A_target_elsewhere_without_consent() =>
        FailsAsync("--scim-yes", Token, "--scim-url", "https://scim.example.com/v2");

    [Test]
    public Task A_target_file_that_is_not_there() =>
        FailsAsync("no.json", [], "--scim-config", "no.json");

    [TestCase(401, "application/json", "{}", "refused the token (401)")]
    [TestCase(200, "text/html", "<html></html>", "answered HTML")]
    [TestCase(500, "application/json", "{}", "answered 500")]
    [TestCase(200, "application/json", "[]", "not a JSON object")]
    [TestCase(302, "application/json", "", "redirects")]
    public async Task A_server_that_cannot_be_tested(
        int status,
        string mediaType,
        string body,
        string says
    )
    {
        using var server = WireMockServer.Start();
        server
            .Given(Request.Create().UsingAnyMethod())
            .RespondWith(
                Response
                    .Create()
                    .WithStatusCode(status)
                    .WithHeader("Content-Type", mediaType)
                    .WithHeader("Location", "http://localhost:1/")
                    .WithBody(body)
            );

        await FailsAsync(says, Token, "--scim-url", $"{server.Url}/scim");

        server.LogEntries.Should().OnlyContain(e => e.RequestMessage!.Method == "GET");
    }

    private async Task FailsAsync(
        string says,
        Dictionary<string, string> environment,
        params string[] args
    )
    {
        var (exit, _, errors) = await HarnessProcess.RunAsync(_folder, environment, args);

        exit.Should().Be(2, errors);
        errors.Trim().Should().Contain(says).And.NotContain("\n").And.NotContain("   at ");
        Directory.EnumerateFileSystemEntries(_folder).Should().BeEmpty();
    }
}
