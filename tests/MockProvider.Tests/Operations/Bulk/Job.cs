using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Operations.Bulk;

namespace ScimConformance.MockProvider.Tests.Operations.Bulk;

/// <summary>Runs a bulk request against a store and gives the results as a client sees them.</summary>
internal static class Job
{
    public static Task<JsonArray> RunAsync(StoreFake store, params JsonNode?[] operations) =>
        RunRequestAsync(store, Operation.Request(operations));

    public static async Task<JsonArray> RunRequestAsync(StoreFake store, JsonObject request)
    {
        var parsed = BulkRequest.Parse(request, new BulkLimits(1000, 1024 * 1024)).Value;
        var results = await new BulkJob(store, StoreFake.Base).ExecuteAsync(
            parsed,
            CancellationToken.None
        );
        return BulkResponse.Render(results, documentedErrors: false)["Operations"]!.AsArray();
    }

    public static string?[] Statuses(this JsonArray results) =>
        [.. results.Select(result => result!["status"]!.GetValue<string>())];

    public static string? Text(this JsonNode? node, string member) =>
        node![member]?.GetValue<string>();
}
