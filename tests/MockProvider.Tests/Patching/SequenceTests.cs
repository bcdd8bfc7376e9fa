namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class SequenceTests
{
    [Test]
    public void Operations_run_in_order() =>
        Patch
            .Strictly(
                """{"op":"replace","path":"title","value":"A"}""",
                """{"op":"replace","path":"title","value":"B"}"""
            )
            .Member("title")
            .ShouldBe("\"B\"");

    [Test]
    public void An_operation_sees_what_the_one_before_did() =>
        Patch
            .Strictly(
                """{"op":"add","path":"emails","value":[{"type":"other","value":"o"}]}""",
                """{"op":"replace","path":"emails[type eq \"other\"].value","value":"p"}"""
            )
            .Member("emails")![2]
            .ShouldBe("""{"type":"other","value":"p"}""");

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
