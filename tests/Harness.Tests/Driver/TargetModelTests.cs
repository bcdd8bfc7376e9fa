using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Tests.Driver;

/// <summary>What a target says of itself, and what follows for the features.</summary>
public sealed class TargetModelTests
{
    private const string Schemas = """
        [{"id":"urn:ietf:params:scim:schemas:core:2.0:User","attributes":[
            {"name":"userName","type":"string","required":true},
            {"name":"name","type":"complex","subAttributes":[{"name":"familyName","type":"string"}]},
            {"name":"staffNumber","type":"integer","required":true},
            {"name":"badge","type":"complex","required":true,"multiValued":true,
             "subAttributes":[{"name":"colour","type":"string","required":true}]},
            {"name":"created","type":"dateTime","required":true,"mutability":"readOnly"}]}]
        """;

    private static readonly TargetModel Model = new(
        new Capabilities(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["patch"] = "unsupported" },
            Answers.Of(200)
        ),
        Objects("""[{"name":"User","endpoint":"/People"}]"""),
        Answers.Of(200),
        Objects(Schemas),
        Answers.Of(200)
    );

    [TestCase("patch", false)]
    [TestCase("filter", true)]
    [TestCase("groups", false)]
    [TestCase("enterprise", false)]
    public void What_is_not_announced_is_denied_with_its_source(string feature, bool has) =>
        (Model.Denies(feature) is null).Should().Be(has);

    [Test]
    public void Nobody_is_let_off_by_discovery_that_cannot_be_read()
    {
        TargetModel.Unread.Denies("groups").Should().BeNull();
        TargetModel.Unread.MayHave("User", "nickName").Should().BeTrue();
        TargetModel.Unread.EndpointOf("User").Should().Be("Users");
    }

    [TestCase("userName", true)]
    [TestCase("NAME.familyname", true)]
    [TestCase("name.givenName", false)]
    [TestCase("nickName", false)]
    [TestCase("userName.part", true)]
    [TestCase("externalId", true)]
    [TestCase("urn:x:User:division", false)]
    public void An_attribute_is_announced_or_not(string path, bool announced) =>
        Model.MayHave("User", path).Should().Be(announced);

    [TestCase("People", "User")]
    [TestCase("People?count=1", "User")]
    [TestCase("People/1", "User")]
    [TestCase("People/1/more", null)]
    [TestCase("People/.search", null)]
    [TestCase("Bulk", null)]
    public void A_path_leads_to_resources_of_a_type_or_elsewhere(string path, string? type) =>
        Model.TypeAt(path).Should().Be(type);

    [Test]
    public void A_resource_has_what_the_target_requires_and_nothing_that_it_does_not_know()
    {
        var source = new ResourceSource(new PersonSource("seed", "x", "example.com"), Model);

        var user = source.Next("User");

        user["emails"].Should().BeNull();
        user["name"]!.AsObject().Select(part => part.Key).Should().Equal("familyName");
        user["staffNumber"]!.GetValue<int>().Should().Be(7);
        user["badge"]![0]!["colour"].Should().NotBeNull();
        user.ContainsKey("created").Should().BeFalse();
        Model.EndpointOf("User").Should().Be("People");
    }

    private static IReadOnlyList<JsonObject> Objects(string json) =>
        [.. JsonNode.Parse(json)!.AsArray().OfType<JsonObject>()];
}
