namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class LenientPatchTests
{
    [TestCase("""{"op":"Replace","path":"active","value":"False"}""", "active", "false")]
    [TestCase("""{"op":"Replace","value":{"active":"true"}}""", "active", "true")]
    [TestCase(
        """{"op":"replace","value":{"name.givenName":"G","id":"2819c223","meta":{},"groups":[],"foo":1}}""",
        "name",
        """{"formatted":"Barbara Jensen","familyName":"Jensen","givenName":"G"}"""
    )]
    [TestCase(
        """{"op":"add","value":{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department":"D"}}""",
        Examples.Enterprise,
        """{"employeeNumber":"701984","manager":{"value":"26118915","displayName":"John Smith"},"department":"D"}"""
    )]
    [TestCase(
        """{"op":"add","value":{"emails[type eq \"work\"].value":"w"}}""",
        "emails",
        """[{"value":"w","type":"work","primary":true},{"value":"babs@jensen.org","type":"home"}]"""
    )]
    [TestCase(
        """{"op":"add","path":"phoneNumbers[type eq \"work\"].value","value":"1"}""",
        "phoneNumbers",
        """[{"type":"work","value":"1"}]"""
    )]
    [TestCase(
        """{"op":"replace","path":"phoneNumbers[type eq \"work\" and primary eq \"True\"].value","value":"1"}""",
        "phoneNumbers",
        """[{"type":"work","primary":true,"value":"1"}]"""
    )]
    [TestCase(
        """{"op":"replace","path":"emails[type eq \"work\"]","value":{"value":"w"}}""",
        "emails",
        """[{"value":"w","type":"work","primary":true},{"value":"babs@jensen.org","type":"home"}]"""
    )]
    [TestCase(
        """{"op":"add","path":"phoneNumbers","value":{"value":"1"}}""",
        "phoneNumbers",
        """[{"value":"1"}]"""
    )]
    [TestCase(
        """{"op":"remove","path":"emails","value":[{"value":"BABS@jensen.org"}]}""",
        "emails",
        """[{"value":"bjensen@example.com","type":"work","primary":true}]"""
    )]
    [TestCase(
        """{"op":"remove","path":"emails","value":"babs@jensen.org"}""",
        "emails",
        """[{"value":"bjensen@example.com","type":"work","primary":true}]"""
    )]
    [TestCase(
        """{"op":"add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":"M"}""",
        Examples.Enterprise,
        """{"employeeNumber":"701984","manager":{"value":"M"}}"""
    )]
    [TestCase(
        """{"op":"replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User","value":{"employeeNumber":"8"}}""",
        Examples.Enterprise,
        """{"employeeNumber":"8","manager":{"value":"26118915","displayName":"John Smith"}}"""
    )]
    [TestCase(
        """{"op":"replace","value":{"schemas":["urn:whatever"],"title":"T"}}""",
        "title",
        "\"T\""
    )]
    public void What_identity_providers_send_is_understood(
        string operation,
        string member,
        string expected
    ) => Patch.Leniently(operation).Member(member).ShouldBe(expected);

    [TestCase("""{"op":"replace","path":"nope","value":"x"}""")]
    [TestCase("""{"op":"replace","path":"name.nope","value":"x"}""")]
    [TestCase("""{"op":"replace","value":{"foo bar":"x","nope":1,"urn:nope:x":2}}""")]
    [TestCase("""{"op":"add","path":"title","value":null}""")]
    [TestCase("""{"op":"add","value":{}}""")]
    public void What_is_unknown_is_ignored(string operation) =>
        Patch.Leniently(operation).Value.Changed.Should().BeFalse();

    [Test]
    public void A_whole_extension_can_be_removed()
    {
        var result = Patch.Leniently(
            """{"op":"remove","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"}"""
        );

        result.Member(Examples.Enterprise).Should().BeNull();
        result.Member("schemas")!.AsArray().Should().HaveCount(1);
    }

    [Test]
    public void Everything_goes_when_no_value_is_listed() =>
        Patch
            .Leniently("""{"op":"remove","path":"emails","value":null}""")
            .Member("emails")
            .Should()
            .BeNull();

    [TestCase("""{"op":"replace","value":{"id":"other"}}""", "mutability")]
    [TestCase("""{"op":"replace","path":"id","value":"2819c223"}""", "mutability")]
    [TestCase("""{"op":"replace","path":"active","value":"maybe"}""", "invalidValue")]
    [TestCase("""{"op":"replace","path":"emails[","value":"x"}""", "invalidFilter")]
    [TestCase(
        """{"op":"replace","path":"emails[type eq \"a\" or type eq \"b\"].value","value":"x"}""",
        "noTarget"
    )]
    [TestCase(
        """{"op":"replace","path":"emails[type co \"a\" and value sw \"q\"].value","value":"x"}""",
        "noTarget"
    )]
    [TestCase("""{"op":"remove"}""", "noTarget")]
    public void What_makes_no_sense_is_still_refused(string operation, string scimType) =>
        Patch.Leniently(operation).ShouldFail(scimType);
}
