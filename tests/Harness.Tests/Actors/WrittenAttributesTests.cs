using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;

namespace ScimConformance.Harness.Tests.Actors;

/// <summary>What a request of a feature writes, so that a target without such attributes is not failed for it.</summary>
public sealed class WrittenAttributesTests
{
    [TestCase(
        """{ "userName": "a", "name": { "givenName": "b" } }""",
        "userName name name.givenName"
    )]
    [TestCase(
        """{ "emails": [{ "value": "a" }, { "value": "b", "display": "c" }] }""",
        "emails emails.value emails.display"
    )]
    [TestCase("""{ "urn:x:User": { "division": "a" } }""", "urn:x:User")]
    [TestCase("""{ "active": null, "roles": ["a"] }""", "active roles")]
    public void A_body_writes_its_members_and_their_parts(string body, string written) =>
        Of(HttpMethod.Put, body).Should().Be(written);

    [TestCase("""{ "op": "remove", "path": "title" }""", "title")]
    [TestCase("""{ "op": "add", "path": "name.givenName", "value": "a" }""", "name.givenName")]
    [TestCase(
        """{ "op": "add", "path": "emails[type eq \"a]b\"].display", "value": "a" }""",
        "emails.display"
    )]
    [TestCase(
        """{ "op": "add", "path": "emails", "value": [{ "type": "a" }] }""",
        "emails emails.type"
    )]
    [TestCase(
        """{ "op": "add", "value": { "title": "a", "urn:x:User:division": "b" } }""",
        "title"
    )]
    [TestCase("""{ "op": "add", "path": "name..givenName", "value": "a" }""", "name")]
    [TestCase("""{ "op": "add", "path": "emails[type eq", "value": "a" }""", "emails")]
    [TestCase("""{ "op": "add", "path": "", "value": "a" }""", "")]
    [TestCase("""{ "op": "add", "path": 7 }""", "")]
    public void A_patch_writes_what_its_operations_are_about(string operation, string written) =>
        Of(HttpMethod.Patch, $$"""{ "Operations": [{{operation}}] }""").Should().Be(written);

    [Test]
    public void Who_reads_writes_nothing() =>
        Of(HttpMethod.Get, """{ "title": "a" }""").Should().BeEmpty();

    private static string Of(HttpMethod method, string body) =>
        string.Join(' ', WrittenAttributes.Of(method, JsonNode.Parse(body)!.AsObject()));
}
