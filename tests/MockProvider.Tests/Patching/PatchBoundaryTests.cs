using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Patching;

namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class PatchBoundaryTests
{
    private const string Operation = """{"op":"replace","path":"title","value":"x"}""";

    [TestCase(PatchRequest.MaxOperations, false)]
    [TestCase(PatchRequest.MaxOperations + 1, true)]
    public void The_number_of_operations_is_limited(int count, bool refused) =>
        PatchRequest
            .Parse(Patch.Message([.. Enumerable.Repeat(Operation, count)]), lenient: false)
            .IsError.Should()
            .Be(refused);

    [TestCase(4096, false)]
    [TestCase(4097, true)]
    public void The_length_of_a_path_is_limited(int length, bool refused) =>
        PatchPath.Parse(new string('a', length)).IsError.Should().Be(refused);

    [Test]
    public void A_message_nested_too_deep_is_refused()
    {
        var deep =
            string.Concat(Enumerable.Repeat("[", 20)) + string.Concat(Enumerable.Repeat("]", 20));

        var message = Patch.Message($$"""{"op":"add","path":"title","value":{{deep}}}""");

        PatchRequest
            .Parse(message, lenient: true)
            .Error!.ScimType.Should()
            .Be(ScimType.InvalidSyntax);
    }

    [Test]
    public void A_member_that_occurs_twice_is_refused()
    {
        var message = Json.Object("""{"schemas":[],"Operations":[{"op":"add","op":"remove"}]}""");

        PatchRequest
            .Parse(message, lenient: true)
            .Error!.ScimType.Should()
            .Be(ScimType.InvalidSyntax);
    }
}
