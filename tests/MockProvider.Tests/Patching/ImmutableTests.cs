namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class ImmutableTests
{
    [TestCase("""{"op":"replace","path":"serial","value":"S2"}""")]
    [TestCase("""{"op":"add","path":"serial","value":"S2"}""")]
    [TestCase("""{"op":"remove","path":"serial"}""")]
    [TestCase("""{"op":"replace","path":"serial","value":null}""")]
    [TestCase("""{"op":"replace","value":{"serial":"S2"}}""")]
    [TestCase("""{"op":"replace","path":"owner.code","value":"C2"}""")]
    [TestCase("""{"op":"replace","path":"owner","value":{"code":"C2"}}""")]
    [TestCase("""{"op":"replace","path":"parts[value eq \"a\"].value","value":"c"}""")]
    [TestCase("""{"op":"remove","path":"parts[value eq \"a\"].type"}""")]
    [TestCase("""{"op":"add","path":"parts[value eq \"a\"]","value":{"type":"x"}}""")]
    [TestCase("""{"op":"replace","path":"parts[value eq \"a\"].made","value":"x"}""")]
    [Proves("R7644-3.5.2-18")]
    public void A_value_that_is_set_cannot_change(string operation) =>
        Patch.Gadget(operation).ShouldFail("mutability");

    [TestCase("""{"op":"replace","path":"serial","value":"S1"}""")]
    [TestCase("""{"op":"add","path":"parts","value":[{"value":"a","type":"other"}]}""")]
    public void The_value_it_has_is_no_change(string operation) =>
        Patch.Gadget(operation).Value.Changed.Should().BeFalse();

    [Test]
    [Proves("R7644-3.5.2-19")]
    public void An_unassigned_one_takes_a_value_once()
    {
        var gadget = Examples.AGadget();
        gadget.Remove("serial");
        const string First = """{"op":"add","path":"serial","value":"S9"}""";
        const string Second = """{"op":"add","path":"serial","value":"S8"}""";

        Patch
            .Apply(gadget, Examples.Gadget, MockProvider.Patching.PatchPolicy.Strict, First)
            .Member("serial")
            .ShouldBe("\"S9\"");
        Patch
            .Apply(gadget, Examples.Gadget, MockProvider.Patching.PatchPolicy.Strict, First, Second)
            .ShouldFail("mutability");
    }

    [TestCase("""{"op":"add","path":"parts","value":[{"value":"c"}]}""", 3)]
    [TestCase("""{"op":"remove","path":"parts[value eq \"a\"]"}""", 1)]
    [TestCase("""{"op":"replace","path":"parts","value":[{"value":"z","made":"ignored"}]}""", 1)]
    [TestCase("""{"op":"replace","path":"parts[value eq \"a\"]","value":{"value":"y"}}""", 2)]
    public void Whole_values_may_come_and_go(string operation, int count) =>
        Patch.Gadget(operation).Member("parts")!.AsArray().Should().HaveCount(count);

    [TestCase("""{"op":"replace","path":"count","value":1.5}""")]
    [TestCase("""{"op":"replace","path":"count","value":1.0}""")]
    [TestCase("""{"op":"replace","path":"count","value":1e2}""")]
    [TestCase("""{"op":"replace","path":"count","value":"1"}""")]
    [TestCase("""{"op":"replace","path":"weight","value":"1"}""")]
    [TestCase("""{"op":"replace","path":"builtOn","value":"2024-01-01"}""")]
    [TestCase("""{"op":"replace","path":"tags","value":"red"}""")]
    [TestCase("""{"op":"add","path":"tags","value":[{}]}""")]
    [Proves("R7643-2.3.4-02", "R7643-2.3.5-02")]
    public void A_value_of_another_type_is_refused(string operation) =>
        Patch.Gadget(operation).ShouldFail("invalidValue");

    [TestCase("""{"op":"remove","path":"label"}""")]
    [TestCase("""{"op":"remove","path":"owner.name"}""")]
    [Proves("R7644-3.5.2.2-10")]
    public void A_required_attribute_or_part_stays(string operation) =>
        Patch.Gadget(operation).ShouldFail("mutability");

    [Test]
    public void Simple_values_are_selected_by_value() =>
        Patch
            .Gadget("""{"op":"remove","path":"tags[value eq \"blue\"]"}""")
            .Member("tags")
            .ShouldBe("""["red"]""");

    [Test]
    public void A_simple_value_is_added_once() =>
        Patch
            .Gadget("""{"op":"add","path":"tags","value":["RED","green","green"]}""")
            .Member("tags")
            .ShouldBe("""["red","Blue","green"]""");
}
