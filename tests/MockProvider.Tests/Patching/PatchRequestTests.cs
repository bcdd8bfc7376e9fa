using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Patching;

namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class PatchRequestTests
{
    private const string Schemas =
        "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"]";

    [TestCase("add", PatchOperationKind.Add)]
    [TestCase("Replace", PatchOperationKind.Replace)]
    [TestCase("REMOVE", PatchOperationKind.Remove)]
    public void A_lenient_reader_ignores_the_case_of_op(string op, object kind)
    {
        var message = Patch.Message($$"""{"op":"{{op}}","path":"title","value":null}""");

        PatchRequest
            .Parse(message, lenient: true)
            .Value.Operations.Single()
            .Kind.Should()
            .Be((PatchOperationKind)kind);
    }

    [TestCase("{}", "invalidSyntax")]
    [TestCase("{" + Schemas + "}", "invalidSyntax")]
    [TestCase("{" + Schemas + ",\"Operations\":[]}", "invalidSyntax")]
    [TestCase("{" + Schemas + ",\"Operations\":{}}", "invalidSyntax")]
    [TestCase("{" + Schemas + ",\"Operations\":[null]}", "invalidSyntax")]
    [TestCase("{" + Schemas + ",\"Operations\":[{\"path\":\"title\"}]}", "invalidSyntax")]
    [TestCase(
        "{" + Schemas + ",\"Operations\":[{\"op\":\"move\",\"path\":\"title\"}]}",
        "invalidSyntax"
    )]
    [TestCase("{" + Schemas + ",\"Operations\":[{\"op\":1}]}", "invalidSyntax")]
    [TestCase(
        "{" + Schemas + ",\"Operations\":[{\"op\":\"add\",\"path\":1,\"value\":1}]}",
        "invalidPath"
    )]
    [TestCase(
        "{" + Schemas + ",\"Operations\":[{\"op\":\"add\",\"path\":\"title\"}]}",
        "invalidValue"
    )]
    [TestCase(
        "{" + Schemas + ",\"Operations\":[{\"op\":\"replace\",\"path\":\"title\"}]}",
        "invalidValue"
    )]
    [TestCase(
        "{\"schemas\":[\"urn:x\"],\"Operations\":[{\"op\":\"remove\",\"path\":\"title\"}]}",
        "invalidSyntax"
    )]
    [TestCase("{\"schemas\":[\"\\ud800\"],\"Operations\":[{\"op\":\"\\ud800\"}]}", "invalidValue")]
    [Proves(
        "R7644-3.5.2-01",
        "R7644-3.5.2-02",
        "R7644-3.5.2-03",
        "R7644-3.5.2-04",
        "R7644-3.5.2-05",
        "R7644-3.5.2.1-01",
        "R7644-3.5.2.3-11"
    )]
    public void A_broken_message_is_refused(string text, string scimType) =>
        PatchRequest
            .Parse(Json.Object(text), lenient: false)
            .Error!.ScimType!.Value.Keyword()
            .Should()
            .Be(scimType);

    [TestCase("{\"Operations\":[]}")]
    [TestCase("{\"operations\":[{\"OP\":\"remove\",\"Path\":\"title\"}]}")]
    [TestCase("{\"Operations\":[{\"op\":\"replace\",\"path\":\"\",\"value\":{}}]}")]
    public void A_lenient_reader_tolerates_what_does_no_harm(string text) =>
        PatchRequest.Parse(Json.Object(text), lenient: true).IsError.Should().BeFalse();

    [Test]
    public void The_number_of_a_broken_operation_is_told() =>
        PatchRequest
            .Parse(
                Patch.Message("""{"op":"remove","path":"title"}""", """{"op":"x"}"""),
                lenient: false
            )
            .Error!.Detail.Should()
            .Be("Operation 2: 'op' must be add, remove or replace, found x.");
}
