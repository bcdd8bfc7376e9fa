namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class ReplaceTests
{
    [TestCase("title", "\"Boss\"", "\"Boss\"")]
    [TestCase("active", "false", "false")]
    [TestCase("emails", """[{"value":"new@x.com"}]""", """[{"value":"new@x.com"}]""")]
    [TestCase(
        "name",
        """{"givenName":"B"}""",
        """{"formatted":"Barbara Jensen","familyName":"Jensen","givenName":"B"}"""
    )]
    [TestCase(
        "name",
        """{"formatted":null}""",
        """{"familyName":"Jensen","givenName":"Barbara"}"""
    )]
    [TestCase("nickName", "\"Babs\"", "\"Babs\"")]
    [TestCase("urn:ietf:params:scim:schemas:core:2.0:User:title", "\"Boss\"", "\"Boss\"")]
    [Proves(
        "R7644-3.10-03",
        "R7644-3.5.2-15",
        "R7644-3.5.2.3-03",
        "R7644-3.5.2.3-04",
        "R7644-3.5.2.3-05",
        "R7644-3.5.2.3-06"
    )]
    public void The_value_is_replaced(string path, string value, string expected) =>
        Patch
            .Strictly($$"""{"op":"replace","path":"{{path}}","value":{{value}}}""")
            .Member(path[(path.LastIndexOf(':') + 1)..])
            .ShouldBe(expected);

    [Test]
    [Proves("R7644-3.5.2-10")]
    public void A_part_is_replaced_and_its_siblings_stay() =>
        Patch
            .Strictly("""{"op":"replace","path":"name.givenName","value":"B"}""")
            .Member("name")
            .ShouldBe("""{"formatted":"Barbara Jensen","familyName":"Jensen","givenName":"B"}""");

    [Test]
    [Proves("R7644-3.5.2.3-14")]
    public void A_part_of_an_unassigned_complex_attribute_makes_it() =>
        Patch
            .Strictly(
                """{"op":"remove","path":"name"}""",
                """{"op":"replace","path":"name.givenName","value":"B"}"""
            )
            .Member("name")
            .ShouldBe("""{"givenName":"B"}""");

    [TestCase("title", "null")]
    [TestCase("emails", "null")]
    [TestCase("emails", "[]")]
    [TestCase("name", "null")]
    [Proves("R7643-2.5-05")]
    public void Null_and_an_empty_array_unassign(string path, string value) =>
        Patch
            .Strictly($$"""{"op":"replace","path":"{{path}}","value":{{value}}}""")
            .Member(path)
            .Should()
            .BeNull();

    [Test]
    public void A_selected_value_is_replaced_as_a_whole() =>
        Patch
            .Strictly(
                """{"op":"replace","path":"emails[type eq \"work\"]","value":{"value":"n@x.com","type":"work"}}"""
            )
            .Member("emails")
            .ShouldBe(
                """[{"value":"n@x.com","type":"work"},{"value":"babs@jensen.org","type":"home"}]"""
            );

    [Test]
    [Proves("R7644-3.5.2.3-08")]
    public void A_part_of_every_selected_value_is_replaced() =>
        Patch
            .Strictly("""{"op":"replace","path":"emails[value pr].display","value":"D"}""")
            .Member("emails")
            .ShouldBe(
                """[{"value":"bjensen@example.com","type":"work","primary":true,"display":"D"},{"value":"babs@jensen.org","type":"home","display":"D"}]"""
            );

    [Test]
    [Proves("R7644-3.5.2.3-07")]
    public void Values_made_equal_are_one() =>
        Patch
            .Strictly(
                """{"op":"replace","path":"emails[value pr]","value":{"value":"n@x.com","primary":true}}"""
            )
            .Member("emails")
            .ShouldBe("""[{"value":"n@x.com","primary":true}]""");

    [Test]
    [Proves("R7644-3.5.2.3-12")]
    public void Replacing_by_the_same_changes_nothing() =>
        Patch
            .Strictly("""{"op":"replace","path":"title","value":"Tour Guide"}""")
            .Value.Changed.Should()
            .BeFalse();

    [Test]
    [Proves("R7644-3.5.2.3-01")]
    public void Without_path_others_are_unaffected()
    {
        var result = Patch.Strictly(
            """{"op":"replace","value":{"title":"T","emails":[{"value":"e"}],"active":null}}"""
        );

        result.Member("title").ShouldBe("\"T\"");
        result.Member("emails").ShouldBe("""[{"value":"e"}]""");
        result.Member("active").Should().BeNull();
        result.Member("userName").ShouldBe("\"bjensen@example.com\"");
    }

    [Test]
    public void Without_path_an_extension_is_merged() =>
        Patch
            .Strictly(
                """{"op":"replace","value":{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D"}}}"""
            )
            .Member(Examples.Enterprise)
            .ShouldBe(
                """{"employeeNumber":"701984","manager":{"value":"26118915","displayName":"John Smith"},"department":"D"}"""
            );

    [TestCase(
        """{"op":"replace","path":"emails[type eq \"other\"]","value":{"value":"x"}}""",
        "noTarget"
    )]
    [TestCase(
        """{"op":"replace","path":"emails[type eq \"other\"].value","value":"x"}""",
        "noTarget"
    )]
    [TestCase("""{"op":"replace","path":"phoneNumbers.type","value":"x"}""", "noTarget")]
    [TestCase("""{"op":"replace","path":"userName","value":null}""", "mutability")]
    [TestCase("""{"op":"replace","path":"userName","value":""}""", "invalidValue")]
    [TestCase("""{"op":"replace","path":"userName","value":{}}""", "invalidValue")]
    [TestCase("""{"op":"replace","path":"active","value":"maybe"}""", "invalidValue")]
    [TestCase("""{"op":"replace","path":"active","value":"True"}""", "invalidValue")]
    [TestCase("""{"op":"replace","path":"title","value":[]}""", "invalidValue")]
    [TestCase("""{"op":"replace","path":"title","value":"\ud800"}""", "invalidValue")]
    [TestCase("""{"op":"replace","path":"id","value":"x"}""", "mutability")]
    [TestCase("""{"op":"replace","path":"groups","value":[]}""", "mutability")]
    [TestCase("""{"op":"replace","value":{"title":"x","id":"2819c223"}}""", "mutability")]
    [TestCase(
        """{"op":"replace","path":"emails","value":[{"value":"a","primary":true},{"value":"b","primary":true}]}""",
        "invalidValue"
    )]
    [TestCase(
        """{"op":"replace","path":"emails[value pr].primary","value":true}""",
        "invalidValue"
    )]
    [TestCase("""{"op":"replace","path":"emails[value pr].type","value":{}}""", "invalidValue")]
    [TestCase(
        """{"op":"replace","path":"schemas","value":["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]}""",
        "invalidValue"
    )]
    [TestCase(
        """{"op":"replace","path":"x509Certificates","value":[{"value":"not base64!!"}]}""",
        "invalidValue"
    )]
    [TestCase(
        """{"op":"replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.displayName","value":"x"}""",
        "mutability"
    )]
    [TestCase(
        """{"op":"replace","path":"meta.resourceType","value":"1999-01-01T00:00:00Z"}""",
        "mutability"
    )]
    [TestCase(
        """{"op":"replace","path":"meta.created","value":"1999-01-01T00:00:00Z"}""",
        "mutability"
    )]
    [TestCase(
        """{"op":"replace","path":"meta.lastModified","value":"1999-01-01T00:00:00Z"}""",
        "mutability"
    )]
    [TestCase(
        """{"op":"replace","path":"meta.location","value":"1999-01-01T00:00:00Z"}""",
        "mutability"
    )]
    [TestCase(
        """{"op":"replace","path":"meta.version","value":"1999-01-01T00:00:00Z"}""",
        "mutability"
    )]
    [TestCase("""{"op":"replace","value":"x"}""", "invalidValue")]
    [Proves(
        "R7643-2.3.2-01",
        "R7643-3.1-10",
        "R7643-3.1-19",
        "R7643-3.1-21",
        "R7643-3.1-23",
        "R7643-3.1-25",
        "R7643-3.1-27",
        "R7643-4.1.1-25",
        "R7644-3.12-21",
        "R7644-3.12-24",
        "R7644-3.5.2.3-02",
        "R7644-3.5.2.3-09"
    )]
    public void A_wrong_operation_is_refused(string operation, string scimType) =>
        Patch.Strictly(operation).ShouldFail(scimType);

    [Test]
    public void Values_that_become_the_same_by_value_and_type_are_one()
    {
        var result = TestResources.Change(
            """
            "details":[{"value":"v","type":"work","fixedPart":"f"},{"value":"w","primary":true}]
            """,
            """{"op":"replace","path":"details.value","value":"x"}""",
            """{"op":"replace","path":"details.type","value":"home"}"""
        );

        result
            .Member("details")
            .ShouldBe("""[{"value":"x","type":"home","fixedPart":"f","primary":true}]""");
    }
}
