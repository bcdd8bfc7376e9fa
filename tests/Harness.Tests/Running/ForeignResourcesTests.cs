using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Running;

namespace ScimConformance.Harness.Tests.Running;

/// <summary>Evidence holds nothing that can be read of people whom the run has not made.</summary>
public sealed class ForeignResourcesTests
{
    private const string Users = "https://scim.example.com/Users";
    private const string Ada =
        """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"1","userName":"ada@example.org"}""";
    private const string Own =
        """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"2","userName":"scimc-0a-1@example.com"}""";

    [Test]
    public void Of_a_resource_that_is_not_the_runs_a_hash_stays()
    {
        var body = BodyOf(List(Ada, Own, Ada.Replace("ada", "eve", StringComparison.Ordinal)));

        body.Should().NotContain("ada").And.NotContain("eve").And.Contain("scimc-0a-1@example.com");
        var list = Json.ObjectIn(body)!;
        list["totalResults"]!.GetValue<int>().Should().Be(3);
        var hashes = list["Resources"]!.AsArray().Select(r => r!["notOfThisRun"]?.ToString());
        hashes.Should().HaveCount(3).And.OnlyHaveUniqueItems();
        hashes.First().Should().MatchRegex("^sha256:[0-9a-f]{64}$");
    }

    [Test]
    public void The_same_resource_has_the_same_hash() =>
        BodyOf(List(Ada)).Should().Be(BodyOf(List(Ada)));

    [Test]
    public void A_resource_that_the_scenario_made_stays_whatever_is_shown_of_it()
    {
        var shown = """{"id":"2","title":"Cartographer"}""";

        var kept = ForeignResources.Reduce([
            Answered("POST", Users, 201, Own),
            Answered("GET", Users, 200, List(shown)),
        ]);

        kept[1].Answer.Body.Should().Be(List(shown));
    }

    [TestCase(
        """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],"name":"User"}"""
    )]
    [TestCase("""{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Schema"],"id":"urn:x"}""")]
    public void What_the_server_says_of_itself_stays(string document) =>
        BodyOf(List(document)).Should().Be(List(document));

    [TestCase("no JSON: Resources")]
    [TestCase("""{"Resources":"none"}""")]
    [TestCase("""{"totalResults":0,"Resources":[]}""")]
    [TestCase(Own)]
    public void Other_answers_stay(string body) => BodyOf(body).Should().Be(body);

    private static string List(params string[] resources) =>
        $$"""{"totalResults":{{resources.Length}},"Resources":[{{string.Join(',', resources)}}]}""";

    private static string BodyOf(string body) =>
        ForeignResources.Reduce([Answered("GET", Users, 200, body)]).Single().Answer.Body!;

    private static Exchange Answered(string method, string url, int status, string body) =>
        new(
            1,
            Channel.Scim,
            new RecordedRequest(method, new Uri(url), [], Body: null),
            new RecordedResponse(status, [], body),
            Failure: null,
            DateTimeOffset.UnixEpoch,
            TimeSpan.Zero
        );
}
