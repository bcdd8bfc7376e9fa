namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class PrimaryTests
{
    [TestCase("""{"op":"add","path":"emails","value":[{"value":"c@x.com","primary":true}]}""")]
    [TestCase(
        """{"op":"add","path":"emails","value":[{"value":"babs@jensen.org","type":"home","primary":true}]}"""
    )]
    [TestCase("""{"op":"replace","path":"emails[type eq \"home\"].primary","value":true}""")]
    [TestCase("""{"op":"add","path":"emails[type eq \"home\"]","value":{"primary":true}}""")]
    [TestCase(
        """{"op":"replace","path":"emails[type eq \"home\"]","value":{"value":"n","primary":true}}"""
    )]
    [TestCase("""{"op":"add","value":{"emails":[{"value":"c@x.com","primary":true}]}}""")]
    [Proves("R7644-3.5.2-25", "R7644-3.5.2-34")]
    public void A_new_primary_resets_the_old_one(string operation)
    {
        var emails = Patch.Strictly(operation).Member("emails")!.AsArray();

        emails[0]!["primary"].ShouldBe("false");
        emails.Count(email => email!["primary"]?.GetValue<bool>() == true).Should().Be(1);
    }

    [Test]
    public void A_value_that_is_not_primary_leaves_the_primary_one_alone() =>
        Patch
            .Strictly(
                """{"op":"add","path":"emails","value":[{"value":"c@x.com","primary":false}]}"""
            )
            .Member("emails")![0]!
            ["primary"]
            .ShouldBe("true");
}
