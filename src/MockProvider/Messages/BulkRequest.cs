using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Messages;

/// <summary>
/// A BulkRequest message (RFC 7644 section 3.7). <paramref name="FailOnErrors"/> is the number of errors that end the job; null
/// lets all operations be tried.
/// </summary>
internal sealed record BulkRequest(IReadOnlyList<BulkOperation> Operations, long? FailOnErrors)
{
    private const int MaxDepth = 64;

    /// <summary>
    /// Reads the message. Errors, which fail the whole job: invalidSyntax, invalidValue, 413 for more operations than allowed.
    /// What is wrong with one operation is not among them.
    /// </summary>
    public static Result<BulkRequest> Parse(
        JsonObject body,
        BulkLimits limits,
        bool needsBulkIds = true
    )
    {
        if (JsonShape.Check(body, MaxDepth) is { } shape)
        {
            return shape;
        }

        if (!HasSchema(body))
        {
            return ScimError.InvalidSyntax(
                $"'schemas' must be an array with '{MessageUrns.BulkRequest}'."
            );
        }

        // RFC 7643 section 2.5: an empty array says the same as none.
        if (Member(body, "Operations") is not JsonArray { Count: > 0 } nodes)
        {
            return ScimError.InvalidSyntax(
                "'Operations' must be an array of one operation or more."
            );
        }

        if (nodes.Count > limits.MaxOperations)
        {
            return limits.TooManyOperations(nodes.Count);
        }

        var failOnErrors = Count(Member(body, "failOnErrors"));
        if (failOnErrors.IsError)
        {
            return failOnErrors.Error;
        }

        var operations = nodes
            .Select((node, index) => BulkOperationReader.Read(node, index + 1, needsBulkIds))
            .ToList();
        return Repeated(operations) is { } error
            ? error
            : new BulkRequest(operations, failOnErrors.Value);
    }

    // A job with two meanings of one bulkId has no meaning at all, so that it is refused as a whole.
    private static ScimError? Repeated(List<BulkOperation> operations)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.BulkId is { } bulkId && !first.TryAdd(bulkId, operation.Number))
            {
                return ScimError.InvalidSyntax(
                    $"Operation {operation.Number}: bulkId '{bulkId}' is that of operation {first[bulkId]}; each must be unique in the request."
                );
            }
        }

        return null;
    }

    private static Result<long?> Count(JsonNode? node)
    {
        if (node is null)
        {
            return default(long?);
        }

        return
            node.GetValueKind() is JsonValueKind.Number
            && long.TryParse(
                node.ToJsonString(),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var count
            )
            && count > 0
            ? (long?)count
            : ScimError.InvalidValue("failOnErrors must be an integer of 1 or more.");
    }

    private static bool HasSchema(JsonObject body) =>
        Member(body, "schemas") is JsonArray urns
        && urns.Any(urn =>
            string.Equals(
                JsonText.Of(urn),
                MessageUrns.BulkRequest,
                StringComparison.OrdinalIgnoreCase
            )
        );

    private static JsonNode? Member(JsonObject body, string name) =>
        JsonMembers.TryFind(body, name, out var value) ? value : null;
}
