using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Tests.Operations.Bulk;

namespace ScimConformance.MockProvider.Tests.Messages;

public sealed class BulkRequestTests
{
    [Test]
    [Proves("R7644-3.7-03")]
    public void FailOnErrors_may_be_left_out()
    {
        Parse(Operation.Request(Operation.User("a"))).Value.FailOnErrors.Should().BeNull();
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("\"urn:ietf:params:scim:api:messages:2.0:BulkRequest\"")]
    [TestCase("[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"]")]
    [Proves("R7644-3.7-01")]
    public void A_message_without_the_URN_is_refused(string schemas)
    {
        var request = Operation.Request(Operation.User("a"));
        request["schemas"] = JsonNode.Parse(schemas);

        Parse(request).Error!.ScimType.Should().Be(ScimType.InvalidSyntax);
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("\"text\"")]
    [Proves("R7644-3.7-05")]
    public void A_message_without_operations_is_refused(string operations)
    {
        var request = Operation.Request();
        request["Operations"] = JsonNode.Parse(operations);

        Parse(request).Error!.ScimType.Should().Be(ScimType.InvalidSyntax);
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("1.5")]
    [TestCase("\"1\"")]
    [TestCase("true")]
    [TestCase("99999999999999999999")]
    public void FailOnErrors_must_be_a_count(string failOnErrors)
    {
        var request = Operation.Request(Operation.User("a"));
        request["failOnErrors"] = JsonNode.Parse(failOnErrors);

        Parse(request).Error!.ScimType.Should().Be(ScimType.InvalidValue);
    }

    [Test]
    [Proves("R7644-3.7-08")]
    public void A_bulkId_given_twice_makes_the_request_invalid()
    {
        var error = Parse(Operation.Request(Operation.User("a"), Operation.User("a"))).Error!;

        error.Status.Should().Be(400);
        error.Detail.Should().Contain("Operation 2").And.Contain("'a'");
    }

    [Test]
    public void BulkIds_that_differ_in_case_are_different()
    {
        Parse(Operation.Request(Operation.User("a"), Operation.User("A")))
            .IsError.Should()
            .BeFalse();
    }

    [TestCase(2, true)]
    [TestCase(3, false)]
    [Proves("R7644-3.7.4-02", "R7644-3.7.4-04", "R7644-3.7.4-05", "R7644-3.12-15")]
    public void More_operations_than_allowed_are_413_and_exactly_the_limit_is_not(
        int count,
        bool accepted
    )
    {
        var operations = Enumerable
            .Range(0, count)
            .Select(JsonNode? (number) => Operation.User($"{number}"));

        var parsed = BulkRequest.Parse(
            Operation.Request([.. operations]),
            new BulkLimits(MaxOperations: 2, MaxPayloadSize: 1000)
        );

        parsed.IsError.Should().Be(!accepted);
        (parsed.Error?.Status ?? 413).Should().Be(413);
        (parsed.Error?.Detail ?? "maxOperations is 2").Should().Contain("maxOperations is 2");
    }

    [TestCase("{\"method\":\"GET\"}", 400, "method is 'GET'")]
    [TestCase("{\"method\":\"post\"}", 400, "method is 'post'")]
    [TestCase("{\"method\":null}", 400, "method is ''")]
    [TestCase("{\"method\":1}", 400, "method must be a string")]
    [TestCase("{\"bulkId\":null}", 400, "bulkId is missing")]
    [TestCase("{\"bulkId\":\"\"}", 400, "bulkId is missing")]
    [TestCase("{\"bulkId\":[]}", 400, "bulkId must be a string")]
    [TestCase("{\"version\":1}", 400, "version must be a string")]
    [TestCase("{\"data\":null}", 400, "data is missing")]
    [TestCase("{\"data\":[]}", 400, "data is missing or no JSON object")]
    [TestCase("{\"path\":null}", 400, "path is missing")]
    [TestCase("{\"path\":\"\"}", 400, "path is missing")]
    [TestCase("{\"path\":true}", 400, "path must be a string")]
    [TestCase("{\"path\":\"/Users/1\"}", 400, "path is '/Users/1'")]
    [Proves("R7644-3.7-06", "R7644-3.7-07", "R7644-3.7-09", "R7644-3.7-10", "R7644-3.7-13")]
    public void A_wrong_member_of_a_POST_is_named(string change, int status, string detail)
    {
        var operation = Operation.User("a");
        foreach (var (name, value) in Json.Object(change))
        {
            operation[name] = value?.DeepClone();
        }

        var parsed = Parse(Operation.Request(Operation.User("b"), operation)).Value.Operations;

        parsed[0].Problem.Should().BeNull();
        parsed[1].Problem!.Status.Should().Be(status);
        parsed[1].Problem!.Detail.Should().StartWith("Operation 2: ").And.Contain(detail);
    }

    [Test]
    [Proves("R7644-3.7-13")]
    public void Only_a_DELETE_needs_no_data()
    {
        var operations = Parse(
            Operation.Request(
                Operation.Delete("/Users/1"),
                Operation.Rename("1", "a").Without("data"),
                Operation.Patch("/Users/1", "title", "a").Without("data")
            )
        ).Value.Operations;

        operations.Select(it => it.Problem?.Status).Should().Equal(null, 400, 400);
    }

    [Test]
    public void Names_of_members_ignore_case()
    {
        var request = Json.Object(
            """
            {
              "SCHEMAS": ["urn:ietf:params:scim:api:messages:2.0:bulkrequest"],
              "operations": [{ "Method": "DELETE", "PATH": "/Users/1" }]
            }
            """
        );

        Parse(request).Value.Operations.Single().Problem.Should().BeNull();
    }

    private static Result<BulkRequest> Parse(JsonObject request) =>
        BulkRequest.Parse(request, new BulkLimits(1000, 1024 * 1024));
}
