using System.Globalization;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Messages;

/// <summary>The answer to a bulk request (RFC 7644 section 3.7.3).</summary>
internal static class BulkResponse
{
    /// <summary>
    /// Renders the results in the order given. Of a success the resource is left out, as the RFC allows;
    /// <paramref name="documentedErrors"/> is that of <see cref="ErrorResponse"/>.
    /// </summary>
    public static JsonObject Render(
        IEnumerable<BulkResult> results,
        bool documentedErrors,
        bool statusObjects = false
    ) =>
        new()
        {
            ["schemas"] = new JsonArray(MessageUrns.BulkResponse),
            ["Operations"] = new JsonArray([
                .. results.Select(result => Render(result, documentedErrors, statusObjects)),
            ]),
        };

    private static JsonObject Render(BulkResult result, bool documentedErrors, bool statusObjects)
    {
        var operation = new JsonObject();
        Add(operation, "location", result.Location);
        Add(operation, "method", result.Operation.Method);
        Add(operation, "bulkId", result.Operation.BulkId);
        Add(operation, "version", result.Version);
        // Ruling N80: a string, as in the definition of section 3.7 and in most examples, or an object as in one.
        var status = result.Status.ToString(CultureInfo.InvariantCulture);
        operation["status"] = statusObjects ? new JsonObject { ["code"] = status } : status;
        if (result.Error is { } error)
        {
            operation["response"] = ErrorResponse.Render(error, documentedErrors);
        }

        return operation;
    }

    private static void Add(JsonObject operation, string member, string? value)
    {
        if (value is not null)
        {
            operation[member] = value;
        }
    }
}
