namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class SequenceTests
{
    [Test]
    [Proves("R7644-3.5.2-23")]
    public void Operations_run_in_order() =>
        Patch
            .Strictly(
                """{"op":"replace","path":"title","value":"A"}""",
                """{"op":"replace","path":"title","value":"B"}"""
            )
            .Member("title")
            .ShouldBe("\"B\"");

    [Test]
    [Proves("R7644-3.5.2-24")]
    public void An_operation_sees_what_the_one_before_did() =>
        Patch
            .Strictly(
                """{"op":"add","path":"emails","value":[{"type":"other","value":"o"}]}""",
                """{"op":"replace","path":"emails[type eq \"other\"].value","value":"p"}"""
            )
            .Member("emails")![2]
            .ShouldBe("""{"type":"other","value":"p"}""");

    [Test]
    [Proves("R7644-3.5.2-22")]
    public void An_extension_that_one_operation_brings_is_known_to_the_next()
    {
        const string Urn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
        var plain = Json.Object(
            """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"u"}"""
        );

        var result = Patch.Apply(
            plain,
            Examples.User,
            MockProvider.Patching.PatchPolicy.Strict,
            $$"""{"op":"add","path":"{{Urn}}:employeeNumber","value":"7"}""",
            $$"""{"op":"replace","path":"{{Urn}}:department","value":"D"}"""
        );

        result.Member(Urn).ShouldBe("""{"employeeNumber":"7","department":"D"}""");
        result.Member("schemas")!.AsArray().Should().HaveCount(2);
    }

    [Test]
    [Proves("R7643-2.4-09")]
    public void Values_that_an_operation_makes_the_same_become_one() =>
        Patch
            .Strictly(
                """{"op":"replace","path":"emails","value":[{"type":"work","value":"a"},{"type":"home","value":"a","display":"A"}]}""",
                """{"op":"replace","path":"emails.type","value":"other"}"""
            )
            .Member("emails")
            .ShouldBe("""[{"type":"other","value":"a","display":"A"}]""");

    [Test]
    public void One_that_fails_fails_all_and_is_named()
    {
        var result = Patch.Strictly(
            """{"op":"replace","path":"title","value":"A"}""",
            """{"op":"remove","path":"userName"}"""
        );

        result.ShouldFail("mutability");
        result
            .Error!.Detail.Should()
            .Be("Operation 2: 'userName' is required and cannot be removed.");
    }

    [Test]
    public void Changes_that_cancel_out_are_no_change() =>
        Patch
            .Strictly(
                """{"op":"add","path":"nickName","value":"A"}""",
                """{"op":"remove","path":"nickName"}"""
            )
            .Value.Changed.Should()
            .BeFalse();
}
