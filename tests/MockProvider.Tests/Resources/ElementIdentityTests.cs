using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

public sealed class ElementIdentityTests
{
    [TestCase(
        "emails",
        """{"value":"a","type":"work"}""",
        """{"value":"A","type":"WORK","display":"d"}""",
        true
    )]
    [TestCase(
        "emails",
        """{"value":"a","type":"work"}""",
        """{"value":"a","type":"home"}""",
        false
    )]
    [TestCase("emails", """{"value":"a"}""", """{"value":"a","type":"none"}""", false)]
    [TestCase("emails", """{"value":"a type \"x\""}""", """{"value":"a","type":"x"}""", false)]
    [TestCase(
        "addresses",
        """{"type":"work","locality":"B"}""",
        """{"locality":"B","type":"work"}""",
        true
    )]
    [TestCase(
        "addresses",
        """{"type":"work","locality":"B"}""",
        """{"type":"work","locality":"b"}""",
        false
    )]
    public void Two_values_are_one_when_value_and_type_agree(
        string name,
        string one,
        string other,
        bool same
    )
    {
        var attribute = Examples.User.FindAttribute(name)!;

        var first = ElementIdentity.KeyOf(Json.Object(one), attribute);
        var second = ElementIdentity.KeyOf(Json.Object(other), attribute);

        string.Equals(first, second, StringComparison.Ordinal).Should().Be(same);
    }

    [Test]
    public void Members_with_an_immutable_value_are_known_by_it_alone()
    {
        var parts = Examples.Gadget.FindAttribute("parts")!;

        ElementIdentity
            .KeyOf(Json.Object("""{"value":"a","type":"x"}"""), parts)
            .Should()
            .Be(ElementIdentity.KeyOf(Json.Object("""{"value":"a"}"""), parts));
    }
}
