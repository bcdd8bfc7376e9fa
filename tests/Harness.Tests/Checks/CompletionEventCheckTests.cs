using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The checks of completion events, each with good and bad claims.</summary>
public sealed class CompletionEventCheckTests
{
    [TestCase("""{"sub_id":{"format":"scim","uri":"/Users/1"}}""", true)]
    [TestCase("""{"sub":"/Users/1"}""", false)]
    [TestCase("""{"sub_id":{"format":"scim","uri":"/Users/2"}}""", false)]
    [TestCase("""{"sub_id":{"format":"scim","uri":"/Users/1"},"sub":"x"}""", false)]
    public void A_subject_is_a_sub_id_or_not(string claims, bool holds) =>
        CompletionEventChecks
            .NamesItsSubject(Answers.Of(200), Claims(claims), "Users/1")
            .All(found => found is null)
            .Should()
            .Be(holds);

    [TestCase("""{"txn":"t1"}""", true)]
    [TestCase("""{"txn":"t2"}""", false)]
    [TestCase("{}", false)]
    public void A_transaction_is_that_of_the_answer_or_not(string claims, bool holds) =>
        (
            CompletionEventChecks.IsOfTransaction(
                Answers.Of(200),
                Claims(claims),
                Answers.Of(202).With("Set-Txn", "t1")
            )
            is null
        )
            .Should()
            .Be(holds);

    [TestCase(
        """{"status":"409","response":{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"]}}""",
        true
    )]
    [TestCase("""{"status":"409"}""", false)]
    [TestCase(
        """{"status":"201","response":{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"]}}""",
        false
    )]
    public void A_failure_has_its_error_or_not(string told, bool holds) =>
        (
            CompletionEventChecks.TellsTheError(
                Answers.Of(200),
                Claims("{\"events\":{\"urn:ietf:params:scim:event:misc:asyncresp\":" + told + "}}")
            )
            is null
        )
            .Should()
            .Be(holds);

    private static JsonObject Claims(string json) => JsonNode.Parse(json)!.AsObject();
}
