using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// A PATCH of nothing but members, in ways that need no look at those who are there: it adds some, or removes one by its
/// value. A group of ten thousand takes one more as fast as a group of ten.
/// </summary>
internal sealed record MemberPatch(IReadOnlyList<PatchOperation> Operations)
{
    /// <summary>Null when the request is more than that, or to remove who is no member is an error (ruling N02).</summary>
    public static MemberPatch? Of(PatchRequest request, ResourceType type, PatchPolicy policy) =>
        request.Operations.Count > 0
        && !policy.RemoveNeedsMatch
        && request.Operations.All(operation =>
            IsAboutMembers(operation, type)
            && (IsAddition(operation) || RemovedId(operation) is not null)
        )
            ? new MemberPatch(request.Operations)
            : null;

    /// <summary>Whether the outcome may depend on the members there are.</summary>
    public static bool NeedsMembers(PatchRequest request, ResourceType type) =>
        Memberships.MembersOf(type) is not null
        && request.Operations.Any(operation =>
            operation.Path is null || IsAboutMembers(operation, type)
        );

    /// <summary>Applies the operations in order; whether they changed anything. Errors: those of the value, and of a member that does not exist.</summary>
    public async Task<Result<bool>> ApplyAsync(
        UnitOfWork work,
        StoredResource group,
        ResourceType type,
        ReadPolicy policy
    )
    {
        var changed = false;
        for (var i = 0; i < Operations.Count; i++)
        {
            var change = await ChangeAsync(work, type, policy, Operations[i]);
            if (change.IsError)
            {
                return change.Error with { Detail = $"Operation {i + 1}: {change.Error.Detail}" };
            }

            changed |= await MemberList.StoreAsync(work, group, change.Value);
        }

        return changed;
    }

    private static async Task<Result<MemberChange>> ChangeAsync(
        UnitOfWork work,
        ResourceType type,
        ReadPolicy policy,
        PatchOperation operation
    )
    {
        if (RemovedId(operation) is { } id)
        {
            var leaving = await work.Store.Members.FindAsync(
                work.Organization.Id,
                id.ToLowerInvariant()
            );
            return leaving is null ? MemberChange.None : new MemberChange([], [leaving]);
        }

        var members = Memberships.MembersOf(type)!;
        var read = new ValueReader(policy).Read(operation.Value, members, members.Name);
        return read.IsError
            ? read.Error
            : await MemberList.CompareAsync(work, [], read.Value as JsonArray ?? []);
    }

    private static bool IsAboutMembers(PatchOperation operation, ResourceType type) =>
        operation.Path is not null
        && type.Resolve(operation.Path.Attribute) is { } path
        && Memberships.IsMembers(type, path.Attribute);

    private static bool IsAddition(PatchOperation operation) =>
        operation
            is {
                Kind: PatchOperationKind.Add,
                Path: { Filter: null, SubAttribute: null, Attribute.SubAttribute: null },
                Value: not null
            };

    private static string? RemovedId(PatchOperation operation) =>
        operation
            is {
                Kind: PatchOperationKind.Remove,
                Value: null,
                Path:
                {
                    SubAttribute: null,
                    Attribute.SubAttribute: null,
                    Filter: ComparisonExpression
                    {
                        Operator: ComparisonOperator.Equal,
                        Value.Kind: FilterValueKind.String,
                        Path: { Schema: null, SubAttribute: null }
                    } equality
                }
            }
        && string.Equals(equality.Path.Name, "value", StringComparison.OrdinalIgnoreCase)
            ? equality.Value.Text
            : null;
}
