using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

public sealed class ReadBoundaryTests
{
    [TestCase(15, false)]
    [TestCase(16, true)]
    public void The_depth_of_a_body_is_limited(int arrays, bool refused)
    {
        var deep = new string('[', arrays) + new string(']', arrays);
        var body = Json.Object($$"""{"userName":"u","foo":{{deep}}}""");

        var result = ResourceReader.ForCreate(body, Examples.User, ReadPolicy.Lenient);

        result.IsError.Should().Be(refused);
        (result.Error?.ScimType).Should().Be(refused ? ScimType.InvalidSyntax : null);
    }

    [TestCase("9223372036854775807", false)]
    [TestCase("9223372036854775808", true)]
    [TestCase("-0", false)]
    [TestCase("0.0", true)]
    public void An_integer_has_64_bits(string number, bool refused) =>
        ResourceReader
            .ForCreate(
                Json.Object($$"""{"label":"l","count":{{number}}}"""),
                Examples.Gadget,
                ReadPolicy.Lenient
            )
            .IsError.Should()
            .Be(refused);

    [TestCase("AAAA", false)]
    [TestCase("AAA=", false)]
    [TestCase("AAA", false)]
    [TestCase("AA", false)]
    [TestCase("A", true)]
    [TestCase("AA-_", true)]
    [Proves("R7643-2.3.6-02")]
    public void Base64_may_lack_its_padding(string blob, bool refused) =>
        ResourceReader
            .ForCreate(
                Json.Object($$"""{"label":"l","blob":"{{blob}}"}"""),
                Examples.Gadget,
                ReadPolicy.Lenient
            )
            .IsError.Should()
            .Be(refused);
}
