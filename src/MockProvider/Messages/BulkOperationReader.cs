using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Messages;

/// <summary>Reads one operation of a bulk request. What is wrong with it is told with its number and the member.</summary>
internal static class BulkOperationReader
{
    private static readonly string[] Methods = ["POST", "PUT", "PATCH", "DELETE"];

    private static readonly string[] Texts = ["method", "bulkId", "version", "path"];

    public static BulkOperation Read(JsonNode? node, int number, bool needsBulkId = true)
    {
        if (node is not JsonObject members)
        {
            return Failed(
                new BulkOperation(number),
                ScimError.InvalidSyntax("expected a JSON object.")
            );
        }

        var operation = new BulkOperation(number)
        {
            Method = Text(members, "method"),
            BulkId = Text(members, "bulkId"),
            Version = Text(members, "version"),
            Data = Member(members, "data") as JsonObject,
        };
        if (Problem(members, operation, needsBulkId) is { } problem)
        {
            return Failed(operation, problem);
        }

        var path = BulkPath.Parse(Text(members, "path")!, operation.IsCreate);
        return path.IsError ? Failed(operation, path.Error) : operation with { Path = path.Value };
    }

    private static ScimError? Problem(JsonObject members, BulkOperation operation, bool needsBulkId)
    {
        var notText = Texts.FirstOrDefault(name =>
            Member(members, name) is { } value && JsonText.Of(value) is null
        );
        return notText is not null ? ScimError.InvalidSyntax($"{notText} must be a string.")
            : !Methods.Contains(operation.Method, StringComparer.Ordinal)
                ? ScimError.InvalidSyntax(
                    $"method is '{operation.Method}'; expected POST, PUT, PATCH or DELETE."
                )
            : needsBulkId && operation.IsCreate && string.IsNullOrEmpty(operation.BulkId)
                ? ScimError.InvalidSyntax("bulkId is missing; a POST must have one.")
            : string.IsNullOrEmpty(Text(members, "path"))
                ? ScimError.InvalidSyntax("path is missing.")
            : operation.Method is not "DELETE" && operation.Data is null
                ? ScimError.InvalidSyntax("data is missing or no JSON object.")
            : null;
    }

    private static BulkOperation Failed(BulkOperation operation, ScimError problem) =>
        operation with
        {
            Problem = problem with { Detail = $"Operation {operation.Number}: {problem.Detail}" },
        };

    private static string? Text(JsonObject members, string name) =>
        JsonText.Of(Member(members, name));

    private static JsonNode? Member(JsonObject members, string name) =>
        JsonMembers.TryFind(members, name, out var value) ? value : null;
}
