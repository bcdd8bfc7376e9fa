using ScimConformance.GherkinBridge.NUnitDoor;

namespace ScimConformance.GherkinBridge.Tests.NUnitDoor;

public sealed class TestNamesTests
{
    [TestCase("a \"b\").", "a 'b']")]
    [TestCase("section 3.5.2 is read.", "section 3_5_2 is read")]
    [TestCase("a\tb\n c", "a b c")]
    [TestCase("...", "unnamed")]
    [TestCase("作成 (一)", "作成 [一]")]
    public void Names_lose_what_the_adapter_reads_apart(string name, string expected) =>
        TestNames.Sanitize(name).Should().Be(expected);

    [Test]
    public void Names_stay_unique() =>
        TestNames
            .SanitizeUnique(["a.", "a", "a (b)", "a [b]"])
            .Should()
            .Equal("a", "a #2", "a [b]", "a [b] #2");
}
