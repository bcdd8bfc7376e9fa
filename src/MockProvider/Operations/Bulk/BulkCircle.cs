using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// POSTs that refer to each other (RFC 7644 section 3.7.1): each is made without what is not there yet, then completed by a PUT of
/// all its data. A circle is made whole or not at all: when one of it fails the others are deleted again and fail with 409.
/// </summary>
internal sealed class BulkCircle(
    IBulkTarget target,
    BulkIds ids,
    IReadOnlyList<BulkOperation> operations
)
{
    private readonly Dictionary<BulkOperation, BulkOutcome> _created = [];
    private readonly List<BulkOperation> _incomplete = [];

    public async Task<IReadOnlyList<BulkOutcome>> ExecuteAsync(CancellationToken cancellation)
    {
        var failure = await CreateAsync(cancellation) ?? await CompleteAsync(cancellation);
        if (failure is null)
        {
            return [.. operations.Select(operation => _created[operation])];
        }

        await UndoAsync(cancellation);
        return
        [
            .. operations.Select(operation =>
                operation == failure.Operation
                    ? failure.Outcome
                    : BulkOutcome.Failed(
                        ScimError.Conflict(
                            $"Operation {operation.Number} is part of a circle of references, which operation {failure.Operation.Number} broke by its failure."
                        )
                    )
            ),
        ];
    }

    private async Task<Failure?> CreateAsync(CancellationToken cancellation)
    {
        foreach (var operation in operations)
        {
            var missing = operations
                .Where(other => !ids.IsKnown(other))
                .Select(other => other.BulkId!)
                .ToHashSet(StringComparer.Ordinal);
            if (missing.Overlaps(BulkReferences.In(operation.Data)))
            {
                _incomplete.Add(operation);
            }

            var first = operation with { Data = BulkReferences.Without(operation.Data!, missing) };
            var outcome = await ExecuteAsync(ids.Resolve(first), cancellation);
            if (outcome.Error is not null)
            {
                return new Failure(operation, outcome);
            }

            _created[operation] = outcome;
            ids.Set(operation, outcome.Id!);
        }

        return null;
    }

    private async Task<Failure?> CompleteAsync(CancellationToken cancellation)
    {
        foreach (var operation in _incomplete)
        {
            var call = ids.Resolve(operation).Value with
            {
                Method = "PUT",
                Id = _created[operation].Id,
            };
            var outcome = await target.ExecuteAsync(call, cancellation);
            if (outcome.Error is not null)
            {
                return new Failure(operation, outcome);
            }

            _created[operation] = _created[operation] with { Version = outcome.Version };
        }

        return null;
    }

    private async Task UndoAsync(CancellationToken cancellation)
    {
        foreach (var (operation, outcome) in _created)
        {
            ids.Forget(operation);
            await target.ExecuteAsync(
                new BulkCall("DELETE", operation.Path!.Endpoint, outcome.Id, null, null),
                cancellation
            );
        }
    }

    private async Task<BulkOutcome> ExecuteAsync(
        Result<BulkCall> call,
        CancellationToken cancellation
    ) =>
        call.IsError
            ? BulkOutcome.Failed(call.Error)
            : await target.ExecuteAsync(call.Value, cancellation);

    private sealed record Failure(BulkOperation Operation, BulkOutcome Outcome);
}
