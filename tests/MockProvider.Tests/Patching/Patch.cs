using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Patching;

/// <summary>Applies operations, written as JSON, to an example.</summary>
internal static class Patch
{
    public static Result<PatchOutcome> Strictly(params string[] operations) =>
        Apply(Examples.Barbara(), Examples.User, PatchPolicy.Strict, operations);

    public static Result<PatchOutcome> Leniently(params string[] operations) =>
        Apply(Examples.Barbara(), Examples.User, PatchPolicy.Lenient, operations);

    public static Result<PatchOutcome> Gadget(params string[] operations) =>
        Apply(Examples.AGadget(), Examples.Gadget, PatchPolicy.Strict, operations);

    public static Result<PatchOutcome> Apply(
        JsonObject current,
        ResourceType type,
        PatchPolicy policy,
        params string[] operations
    )
    {
        var before = current.ToJsonString();
        var request = PatchRequest.Parse(Message(operations), policy);
        var outcome = request.IsError
            ? request.Error
            : PatchEngine.Apply(current, request.Value, type, policy);
        current.ToJsonString().Should().Be(before, "the input is never touched");
        return outcome;
    }

    public static JsonObject Message(params string[] operations) =>
        new()
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
            ["Operations"] = new JsonArray([
                .. operations.Select(operation => JsonNode.Parse(operation)),
            ]),
        };

    public static JsonNode? Member(this Result<PatchOutcome> result, string name)
    {
        result.IsError.Should().BeFalse(result.Error?.Detail ?? string.Empty);
        return result.Value.Document[name];
    }

    public static void ShouldFail(this Result<PatchOutcome> result, string scimType)
    {
        result.IsError.Should().BeTrue();
        result.Error!.Status.Should().Be(400);
        result.Error.ScimType!.Value.Keyword().Should().Be(scimType, result.Error.Detail);
    }
}
