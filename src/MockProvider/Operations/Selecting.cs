using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Finds the resources of a page.</summary>
internal sealed class Selecting(IStore store, ResourceView view, Selection wanted)
{
    private readonly FilterPolicy _policy = wanted.Request.Organization.Options.Filtering;
    private readonly string _organization = wanted.Request.Organization.Id;

    public async Task<Result<Page>> ExecuteAsync()
    {
        var page =
            wanted is { Types: [var type], Order: null } && IsAnsweredBySql(type)
                ? await BySqlAsync(type)
                : await ByEvaluationAsync();
        var most = wanted.Request.Organization.Options.TooManyResults;
        return most > 0 && page.Total > most
            ? ScimError.TooMany(
                $"{page.Total} resources match; this organization answers at most {most}. Narrow the filter."
            )
            : page;
    }

    private bool IsAnsweredBySql(ResourceType type) =>
        wanted.Filter is null || store.Resources.Answers(wanted.Filter, type, _policy);

    private async Task<Page> BySqlAsync(ResourceType type)
    {
        var all = new ResourceSelection(_organization, type)
        {
            Filter = wanted.Filter,
            Policy = _policy,
        };
        // One more than the page tells whether there is a next one.
        var found = await store.Resources.ListAsync(
            all with
            {
                After = wanted.Cursor?.After ?? 0,
                Skip = wanted.Skip,
                Take = wanted.Take + 1,
            }
        );
        var isWhole = wanted is { Skip: 0, Cursor: null } && found.Count <= wanted.Take;
        var total = isWhole ? found.Count : await store.Resources.CountAsync(all);
        var hasNext = found.Count > wanted.Take;
        IReadOnlyList<StoredResource> page = hasNext ? [.. found.Take(wanted.Take)] : found;
        var last = page.Count > 0 ? page[^1].Sequence : wanted.Cursor?.After ?? 0;
        return new Page(
            await ItemsAsync(type, page),
            total,
            wanted.Cursor is not null && hasNext ? new Cursor(last, 0) : null
        );
    }

    private async Task<Page> ByEvaluationAsync()
    {
        // match
        var matching = new Matching(store, view, wanted);
        var matches = new List<Match>();
        foreach (var type in wanted.Types)
        {
            matches.AddRange(await matching.OfAsync(type, evaluates: !IsAnsweredBySql(type)));
        }

        // sort
        matches.Sort(Compare);

        // page
        var skip =
            wanted.Cursor is null ? wanted.Skip
            : wanted.Order is null ? matches.Count(match => match.Sequence <= wanted.Cursor.After)
            : wanted.Cursor.Skip;
        var page = matches.Skip(skip).Take(wanted.Take).ToList();
        var hasNext = wanted.Cursor is not null && skip + page.Count < matches.Count;
        return new Page(
            await ItemsAsync(page),
            matches.Count,
            !hasNext ? null
                : wanted.Order is not null ? new Cursor(0, skip + page.Count)
                : page.Count > 0 ? new Cursor(page[^1].Sequence, 0)
                : wanted.Cursor
        );
    }

    private int Compare(Match one, Match other)
    {
        var order = SortKey.Compare(one.Key, other.Key);
        return order == 0 ? one.Sequence.CompareTo(other.Sequence)
            : wanted.Order!.IsDescending ? -order
            : order;
    }

    private async Task<IReadOnlyList<PageItem>> ItemsAsync(IReadOnlyList<Match> page)
    {
        var found = (
            await store.Resources.FindAsync(_organization, [.. page.Select(item => item.Sequence)])
        ).ToDictionary(item => item.Sequence);
        var items = new Dictionary<long, PageItem>();
        foreach (var type in wanted.Types)
        {
            var ofType = page.Where(item => item.Type == type && found.ContainsKey(item.Sequence))
                .Select(item => found[item.Sequence])
                .ToList();
            foreach (var item in await ItemsAsync(type, ofType))
            {
                items.Add(item.Resource.Sequence, item);
            }
        }

        return
        [
            .. page.Where(item => items.ContainsKey(item.Sequence))
                .Select(item => items[item.Sequence]),
        ];
    }

    private async Task<IReadOnlyList<PageItem>> ItemsAsync(
        ResourceType type,
        IReadOnlyList<StoredResource> resources
    )
    {
        var derived = await Derivation.LoadAsync(
            store,
            resources,
            type,
            wanted.Request.Shown.WantsMembers(type)
        );
        return
        [
            .. resources.Zip(derived, (resource, others) => new PageItem(type, resource, others)),
        ];
    }
}
