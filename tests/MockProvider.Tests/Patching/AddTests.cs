namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class AddTests
{
    [Test]
    [Proves("R7644-3.5.2-09", "R7644-3.5.2.1-03")]
    public void A_singular_attribute_is_set() =>
        Patch
            .Strictly("""{"op":"add","path":"nickName","value":"Babs"}""")
            .Member("nickName")
            .ShouldBe("\"Babs\"");

    [Test]
    [Proves("R7644-3.5.2.1-08")]
    public void A_singular_attribute_that_has_a_value_is_replaced() =>
        Patch
            .Strictly("""{"op":"add","path":"TITLE","value":"Boss"}""")
            .Member("title")
            .ShouldBe("\"Boss\"");

    [Test]
    [Proves("R7644-3.5.2.1-06")]
    public void A_value_is_appended_to_a_list() =>
        Patch
            .Strictly(
                """{"op":"add","path":"emails","value":[{"value":"c@x.com","TYPE":"other"}]}"""
            )
            .Member("emails")
            .ShouldBe(
                """[{"value":"bjensen@example.com","type":"work","primary":true},{"value":"babs@jensen.org","type":"home"},{"value":"c@x.com","type":"other"}]"""
            );

    [TestCase("""{"op":"add","path":"title","value":"Tour Guide"}""")]
    [TestCase(
        """{"op":"add","path":"emails","value":[{"value":"BABS@jensen.org","type":"home"}]}"""
    )]
    [TestCase("""{"op":"add","path":"emails","value":[]}""")]
    [TestCase("""{"op":"add","path":"name","value":{"givenName":"Barbara"}}""")]
    [TestCase("""{"op":"add","path":"emails[type eq \"work\"].primary","value":true}""")]
    [TestCase(
        """{"op":"add","value":{"active":true,"emails":[{"value":"babs@jensen.org","type":"home"}]}}"""
    )]
    [Proves("R7644-3.5.2.1-09")]
    public void What_is_there_already_changes_nothing(string operation)
    {
        var result = Patch.Strictly(operation);

        result.IsError.Should().BeFalse();
        result.Value.Changed.Should().BeFalse();
        result.Value.Document.ShouldBe(Examples.Barbara().ToJsonString());
    }

    [Test]
    [Proves("R7644-3.5.2.1-04")]
    public void A_complex_attribute_is_merged() =>
        Patch
            .Strictly("""{"op":"add","path":"name","value":{"middleName":"Jane"}}""")
            .Member("name")
            .ShouldBe(
                """{"formatted":"Barbara Jensen","familyName":"Jensen","givenName":"Barbara","middleName":"Jane"}"""
            );

    [Test]
    [Proves("R7644-3.5.2.1-14")]
    public void A_part_of_an_unassigned_complex_attribute_makes_it() =>
        Patch
            .Apply(
                Json.Object(
                    """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"u"}"""
                ),
                Examples.User,
                MockProvider.Patching.PatchPolicy.Strict,
                """{"op":"add","path":"name.givenName","value":"G"}"""
            )
            .Member("name")
            .ShouldBe("""{"givenName":"G"}""");

    [Test]
    [Proves("R7644-3.5.2.1-13")]
    public void A_selected_value_is_merged_and_others_are_untouched() =>
        Patch
            .Strictly(
                """{"op":"add","path":"emails[type eq \"home\"]","value":{"display":"Home"}}"""
            )
            .Member("emails")
            .ShouldBe(
                """[{"value":"bjensen@example.com","type":"work","primary":true},{"value":"babs@jensen.org","type":"home","display":"Home"}]"""
            );

    [Test]
    [Proves("R7644-3.5.2-07", "R7644-3.5.2.1-02")]
    public void Without_path_each_attribute_is_added() =>
        Patch
            .Strictly("""{"op":"add","value":{"nickname":"Babs","emails":[{"value":"c@x.com"}]}}""")
            .Member("emails")!
            .AsArray()
            .Should()
            .HaveCount(3);

    [Test]
    [Proves("R7644-3.10-04", "R7644-3.5.2-21")]
    public void An_extension_attribute_brings_its_urn_into_schemas()
    {
        var user = Json.Object(
            """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"u"}"""
        );

        var result = Patch.Apply(
            user,
            Examples.User,
            MockProvider.Patching.PatchPolicy.Strict,
            """{"op":"add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:EMPLOYEENUMBER","value":"7"}"""
        );

        result.Member(Examples.Enterprise).ShouldBe("""{"employeeNumber":"7"}""");
        result
            .Member("schemas")
            .ShouldBe(
                """["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]"""
            );
    }

    [Test]
    [Proves("R7644-3.5.2.1-07")]
    public void Several_values_are_appended_at_once() =>
        Patch
            .Gadget("""{"op":"add","path":"tags","value":["green","white"]}""")
            .Member("tags")
            .ShouldBe("""["red","Blue","green","white"]""");

    [TestCase("""{"op":"add","path":"name","value":"Bob"}""", "invalidValue")]
    [TestCase("""{"op":"add","path":"title","value":null}""", "invalidValue")]
    [TestCase("""{"op":"add","path":"title","value":5}""", "invalidValue")]
    [TestCase("""{"op":"add","path":"emails","value":{"value":"x"}}""", "invalidValue")]
    [TestCase("""{"op":"add","path":"emails","value":["x"]}""", "invalidValue")]
    [TestCase("""{"op":"add","value":"x"}""", "invalidValue")]
    [TestCase("""{"op":"add","value":{}}""", "invalidValue")]
    [TestCase("""{"op":"add","path":"emails[type eq \"other\"].value","value":"x"}""", "noTarget")]
    [TestCase("""{"op":"add","path":"emails[type eq \"work\"]","value":"x"}""", "invalidValue")]
    [TestCase("""{"op":"add","path":"nope","value":"x"}""", "invalidPath")]
    [TestCase("""{"op":"add","path":"name.nope","value":"x"}""", "invalidPath")]
    [TestCase("""{"op":"add","path":"emails[type eq \"work\"].nope","value":"x"}""", "invalidPath")]
    [TestCase("""{"op":"add","path":"name[givenName pr]","value":{}}""", "invalidPath")]
    [TestCase("""{"op":"add","path":"emails[nope pr]","value":{}}""", "invalidFilter")]
    [TestCase("""{"op":"add","path":"emails[primary gt true]","value":{}}""", "invalidFilter")]
    [TestCase("""{"op":"add","value":{"name.givenName":"x"}}""", "invalidPath")]
    [TestCase("""{"op":"add","value":{"nope":"x"}}""", "invalidPath")]
    [TestCase("""{"op":"add","path":"schemas","value":["urn:nope"]}""", "invalidValue")]
    [TestCase(
        """{"op":"add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User","value":{}}""",
        "invalidPath"
    )]
    [Proves(
        "R7644-3.5.2-16",
        "R7644-3.5.2-20",
        "R7644-3.5.2.1-05",
        "R7644-3.5.2.1-11",
        "R7644-3.5.2.1-12",
        "R7644-3.5.2.3-13"
    )]
    public void A_wrong_operation_is_refused(string operation, string scimType) =>
        Patch.Strictly(operation).ShouldFail(scimType);
}
