using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Audit;

/// <summary>
/// Reads the audit trail, for the API and for pages. The time is narrowed down by the database, the rest is looked at event
/// by event. Calls that this process answered before are in it.
/// </summary>
internal sealed class AuditSearch(IDatabase database, AuditQueue queue)
{
    private const int Chunk = 1000;

    public async Task<AuditPage> ExecuteAsync(
        Organization organization,
        AuditQuery query,
        CancellationToken cancellation
    )
    {
        await queue.FlushAsync(cancellation);
        var found = new List<AuditEvent>();
        var after = query.After;
        while (found.Count <= query.Limit)
        {
            var events = await database.ReadAsync(
                store =>
                    store.Audit.ListAsync(
                        organization.Id,
                        query.From,
                        query.To,
                        after,
                        query.NewestFirst,
                        Chunk
                    ),
                cancellation
            );
            found.AddRange(events.Where(query.Matches));
            if (events.Count < Chunk)
            {
                break;
            }

            after = AuditPosition.Of(events[^1]);
        }

        var page = found.Take(query.Limit).ToList();
        return new AuditPage(page, found.Count > page.Count ? AuditPosition.Of(page[^1]) : null);
    }
}
