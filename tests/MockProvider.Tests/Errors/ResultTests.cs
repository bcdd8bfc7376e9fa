using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Tests.Errors;

public sealed class ResultTests
{
    [Test]
    public void A_value_becomes_a_result()
    {
        Result<string> result = "yes";

        result.IsError.Should().BeFalse();
        result.Value.Should().Be("yes");
    }

    [Test]
    public void An_error_becomes_a_result()
    {
        Result<string> result = ScimError.NotFound("no");

        result.IsError.Should().BeTrue();
        result.Error!.Status.Should().Be(404);
    }

    [Test]
    public void Asking_an_error_for_its_value_is_a_bug()
    {
        Result<string> result = ScimError.NotFound("no");

        FluentActions.Invoking(() => result.Value).Should().Throw<InvalidOperationException>();
    }
}
