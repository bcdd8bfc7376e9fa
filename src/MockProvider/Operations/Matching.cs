using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Finds all matches where SQL alone cannot: it narrows the search, the evaluator decides.</summary>
internal sealed class Matching(IStore store, ResourceView view, Selection wanted)
{
    private readonly FilterPolicy _policy = wanted.Request.Organization.Options.Filtering;

    // How many documents are in memory at once.
    private const int Chunk = 1000;

    /// <summary>The matches of one type, in the order of creation; without <paramref name="evaluates"/> SQL has decided.</summary>
    public async Task<IReadOnlyList<Match>> OfAsync(ResourceType type, bool evaluates)
    {
        var matches = new List<Match>();
        var wantsMembers = MentionsMembers(type);
        var selection = new ResourceSelection(wanted.Request.Organization.Id, type)
        {
            Filter = wanted.Filter,
            Policy = _policy,
            Take = Chunk,
        };
        while (true)
        {
            var chunk = await store.Resources.ListAsync(selection);
            var derived = await Derivation.LoadAsync(store, chunk, type, wantsMembers);
            foreach (var (resource, others) in chunk.Zip(derived))
            {
                if (MatchOf(type, resource, others, evaluates) is { } match)
                {
                    matches.Add(match);
                }
            }

            if (chunk.Count < Chunk)
            {
                return matches;
            }

            selection = selection with { After = chunk[^1].Sequence };
        }
    }

    private Match? MatchOf(
        ResourceType type,
        StoredResource resource,
        Derived derived,
        bool evaluates
    )
    {
        var by = wanted.Order?.Resolve(type);
        if (!evaluates && by is null)
        {
            return new Match(type, resource.Sequence, default);
        }

        var document = view.Complete(wanted.Request.Organization, type, resource, derived);
        if (
            evaluates
            && !FilterEvaluator.Matches(wanted.Filter!, document, type, _policy.Comparison)
        )
        {
            return null;
        }

        return new Match(type, resource.Sequence, by is null ? default : SortKey.Of(document, by));
    }

    private bool MentionsMembers(ResourceType type) =>
        Memberships.MembersOf(type) is { } members
        && new[] { wanted.Filter?.ToString(), wanted.Order?.By.ToString() }.Any(text =>
            text?.Contains(members.Name, StringComparison.OrdinalIgnoreCase) is true
        );
}
