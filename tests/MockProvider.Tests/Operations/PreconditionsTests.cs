using ScimConformance.MockProvider.Operations;

namespace ScimConformance.MockProvider.Tests.Operations;

public sealed class PreconditionsTests
{
    [TestCase("W/\"1-ab\"", true)]
    [TestCase("\"1-ab\"", true)]
    [TestCase("W/\"1-AB\"", false)]
    [TestCase("*", true)]
    [Proves("R7643-3.1-36")]
    public void A_tag_is_compared_case_exactly_whether_weak_or_not(string tag, bool allowed) =>
        new Preconditions([tag], null).AllowWrite("W/\"1-ab\"").Should().Be(allowed);
}
