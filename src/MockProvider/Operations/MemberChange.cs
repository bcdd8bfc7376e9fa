using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Who joins and who leaves a group.</summary>
internal sealed record MemberChange(IReadOnlyList<Member> Joining, IReadOnlyList<Member> Leaving)
{
    public static readonly MemberChange None = new([], []);
}
