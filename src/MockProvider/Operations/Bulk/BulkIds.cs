using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// What the bulkIds of a job stand for, as far as it has come. Errors: invalidValue for a bulkId that no POST of the job has, 409
/// for one whose POST failed (RFC 7644 section 3.7.2).
/// </summary>
internal sealed class BulkIds(IReadOnlyList<BulkOperation> operations)
{
    private readonly Dictionary<string, int> _creates = operations
        .Where(operation => operation is { IsCreate: true, BulkId: not null })
        .ToDictionary(
            operation => operation.BulkId!,
            operation => operation.Number,
            StringComparer.Ordinal
        );

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public void Set(BulkOperation operation, string id) => _ids[operation.BulkId!] = id;

    public void Forget(BulkOperation operation) => _ids.Remove(operation.BulkId!);

    public bool IsKnown(BulkOperation operation) => _ids.ContainsKey(operation.BulkId!);

    /// <summary>The operation with ids in place of bulkIds.</summary>
    public Result<BulkCall> Resolve(BulkOperation operation)
    {
        var data = operation.Method is "DELETE" ? null : operation.Data;
        var path = operation.Path!;
        var target = BulkReferences.Of(path.Id);
        var wrong = BulkReferences
            .In(data)
            .Concat(target is null ? [] : [target])
            .Select(bulkId => Problem(operation, bulkId))
            .FirstOrDefault(problem => problem is not null);
        return wrong is not null
            ? wrong
            : new BulkCall(
                operation.Method!,
                path.Endpoint,
                target is null ? path.Id : _ids[target],
                data is null ? null : BulkReferences.Resolve(data, _ids),
                // RFC 7644 section 3.7: a version is for what exists already.
                operation.IsCreate
                    ? null
                    : operation.Version
            );
    }

    private ScimError? Problem(BulkOperation operation, string bulkId) =>
        _ids.ContainsKey(bulkId) ? null
        : _creates.TryGetValue(bulkId, out var create)
            ? ScimError.Conflict(
                $"Operation {operation.Number} refers to the bulkId '{bulkId}', but operation {create}, which has it, failed."
            )
        : ScimError.InvalidValue(
            $"Operation {operation.Number} refers to the bulkId '{bulkId}', which no POST of this request has."
        );
}
