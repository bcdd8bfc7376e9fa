namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class RemoveTests
{
    [TestCase("title")]
    [TestCase("emails")]
    [TestCase("name")]
    [TestCase("emails[value pr]")]
    [Proves("R7644-3.5.2.2-02", "R7644-3.5.2.2-04", "R7644-3.5.2.2-08")]
    public void A_removed_attribute_is_gone(string path)
    {
        var result = Patch.Strictly($$"""{"op":"remove","path":"{{path}}"}""");

        result.Value.Document.ContainsKey(path.Split('[')[0]).Should().BeFalse();
        result.Value.Changed.Should().BeTrue();
    }

    [Test]
    [Proves("R7644-3.5.2.2-03")]
    public void A_removed_part_leaves_its_siblings() =>
        Patch
            .Strictly("""{"op":"remove","path":"name.formatted"}""")
            .Member("name")
            .ShouldBe("""{"familyName":"Jensen","givenName":"Barbara"}""");

    [Test]
    public void The_last_part_takes_the_attribute_with_it() =>
        Patch
            .Strictly(
                """{"op":"remove","path":"name.formatted"}""",
                """{"op":"remove","path":"name.familyName"}""",
                """{"op":"remove","path":"name.givenName"}"""
            )
            .Member("name")
            .Should()
            .BeNull();

    [TestCase("emails[type eq \\\"work\\\"]", """[{"value":"babs@jensen.org","type":"home"}]""")]
    [TestCase(
        "emails[type eq \\\"home\\\" and value ew \\\"jensen.org\\\"]",
        """[{"value":"bjensen@example.com","type":"work","primary":true}]"""
    )]
    [TestCase(
        "emails[not (type eq \\\"home\\\")]",
        """[{"value":"babs@jensen.org","type":"home"}]"""
    )]
    [TestCase(
        "emails[type eq \\\"work\\\"].primary",
        """[{"value":"bjensen@example.com","type":"work"},{"value":"babs@jensen.org","type":"home"}]"""
    )]
    [TestCase(
        "emails.type",
        """[{"value":"bjensen@example.com","primary":true},{"value":"babs@jensen.org"}]"""
    )]
    [Proves(
        "R7644-3.5.2-11",
        "R7644-3.5.2-12",
        "R7644-3.5.2.2-05",
        "R7644-3.5.2.2-06",
        "R7644-3.5.2.2-09"
    )]
    public void A_filter_selects_what_is_removed(string path, string left) =>
        Patch.Strictly($$"""{"op":"remove","path":"{{path}}"}""").Member("emails").ShouldBe(left);

    [TestCase("""{"op":"remove","path":"nickName"}""")]
    [TestCase("""{"op":"remove","path":"name.middleName"}""")]
    [TestCase("""{"op":"remove","path":"emails[type eq \"other\"]"}""")]
    [TestCase("""{"op":"remove","path":"emails[type eq \"home\" and value ew \"example.com\"]"}""")]
    [TestCase("""{"op":"remove","path":"phoneNumbers[type eq \"work\"].value"}""")]
    [Proves("R7644-3.5.2.2-12")]
    public void What_is_not_there_is_removed_without_effect(string operation) =>
        Patch.Strictly(operation).Value.Changed.Should().BeFalse();

    [Test]
    public void The_last_extension_attribute_takes_the_urn_out_of_schemas()
    {
        var result = Patch.Strictly(
            """{"op":"remove","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber"}""",
            """{"op":"remove","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"}"""
        );

        result.Member(Examples.Enterprise).Should().BeNull();
        result.Member("schemas").ShouldBe("""["urn:ietf:params:scim:schemas:core:2.0:User"]""");
    }

    [TestCase("""{"op":"remove"}""", "noTarget")]
    [TestCase("""{"op":"remove","path":"userName"}""", "mutability")]
    [TestCase("""{"op":"remove","path":"id"}""", "mutability")]
    [TestCase("""{"op":"remove","path":"meta"}""", "mutability")]
    [TestCase("""{"op":"remove","path":"meta.created"}""", "mutability")]
    [TestCase("""{"op":"remove","path":"groups"}""", "mutability")]
    [TestCase("""{"op":"remove","path":"schemas"}""", "mutability")]
    [TestCase(
        """{"op":"remove","path":"emails","value":[{"value":"babs@jensen.org"}]}""",
        "invalidValue"
    )]
    [TestCase("""{"op":"remove","path":"nope"}""", "invalidPath")]
    [Proves(
        "R7644-3.5.2-17",
        "R7644-3.5.2.2-01",
        "R7644-3.5.2.2-10",
        "R7644-3.5.2.2-11",
        "R7644-3.5.2.2-13"
    )]
    public void A_wrong_operation_is_refused(string operation, string scimType) =>
        Patch.Strictly(operation).ShouldFail(scimType);
}
