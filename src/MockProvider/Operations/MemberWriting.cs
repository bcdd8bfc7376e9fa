using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Stores all of it.</summary>
internal sealed class MemberWriting : IMemberWriting
{
    public async Task<bool> StoreAsync(UnitOfWork work, StoredResource group, MemberChange change)
    {
        var changed = false;
        foreach (var member in change.Joining)
        {
            changed |= await work.Store.Members.AddAsync(group.Sequence, member.Sequence);
        }

        foreach (var member in change.Leaving)
        {
            changed |= await work.Store.Members.RemoveAsync(group.Sequence, member.Sequence);
        }

        return changed;
    }
}
