using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// Runs a bulk request (RFC 7644 section 3.7). Every operation is tried in spite of failures of others, until failOnErrors of them
/// failed; nothing that succeeded is taken back. <paramref name="scimBase"/> is the service root, without a slash at its end.
/// </summary>
internal sealed class BulkJob(IBulkTarget target, string scimBase)
{
    /// <summary>Ruling N81: operations that refer to each other fail with 409.</summary>
    public bool RefusesCircles { get; init; }

    /// <summary>Ruling N82: how many errors more than failOnErrors end the job.</summary>
    public int ExtraErrors { get; init; }

    /// <summary>The results of the operations that were processed, in the order of the request.</summary>
    public async Task<IReadOnlyList<BulkResult>> ExecuteAsync(
        BulkRequest request,
        CancellationToken cancellation
    )
    {
        var ids = new BulkIds(request.Operations);
        var results = new List<BulkResult>(request.Operations.Count);
        var errors = 0;
        foreach (var group in BulkPlan.Of(request.Operations))
        {
            // Ruling N82: as many errors as failOnErrors says end the job.
            if (errors >= request.FailOnErrors + ExtraErrors)
            {
                break;
            }

            var outcomes =
                group.IsCircle && RefusesCircles ? [.. group.Operations.Select(RefuseCircle)]
                : group.IsCircle
                    ? await new BulkCircle(target, ids, group.Operations).ExecuteAsync(cancellation)
                : [await ExecuteAsync(group.Operations[0], ids, cancellation)];
            results.AddRange(group.Operations.Zip(outcomes, ResultOf));
            errors += outcomes.Count(outcome => outcome.Error is not null);
        }

        return [.. results.OrderBy(result => result.Operation.Number)];
    }

    private async Task<BulkOutcome> ExecuteAsync(
        BulkOperation operation,
        BulkIds ids,
        CancellationToken cancellation
    )
    {
        if (operation.Problem is { } problem)
        {
            return BulkOutcome.Failed(problem);
        }

        var call = ids.Resolve(operation);
        if (call.IsError)
        {
            return BulkOutcome.Failed(call.Error);
        }

        var outcome = await target.ExecuteAsync(call.Value, cancellation);
        if (operation is { IsCreate: true, BulkId: not null } && outcome.Id is { } id)
        {
            ids.Set(operation, id);
        }

        return outcome with
        {
            Location = outcome.Location ?? Location(call.Value.Endpoint, call.Value.Id),
        };
    }

    private static BulkOutcome RefuseCircle(BulkOperation operation) =>
        BulkOutcome.Failed(
            ScimError.Conflict(
                $"Operation {operation.Number} is part of a circle of references, which is not resolved here."
            )
        );

    private BulkResult ResultOf(BulkOperation operation, BulkOutcome outcome) =>
        new(
            operation,
            outcome.Status,
            operation.IsCreate && outcome.Error is not null
                ? null
                : outcome.Location ?? Location(operation.Path?.Endpoint, operation.Path?.Id),
            outcome.Version,
            outcome.Error
        );

    // RFC 7644 section 3.7: also the result of what failed says where it was to be done.
    private string? Location(string? endpoint, string? id) =>
        id is null ? null : $"{scimBase}{endpoint}/{Uri.EscapeDataString(id)}";
}
