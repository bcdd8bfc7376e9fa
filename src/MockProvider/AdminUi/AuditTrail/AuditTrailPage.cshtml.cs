using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using ScimConformance.MockProvider.Audit;

namespace ScimConformance.MockProvider.AdminUi.AuditTrail;

/// <summary>What happened to access, newest first, searched as the API searches it.</summary>
internal sealed class AuditTrailPage(AuditSearch search) : SignedInPage
{
    private const int PageSize = 50;

    public override bool IsOpen => Rights.SeesAuditTrail;

    public bool IsKept => Organization.Options.AuditTrail is not AuditScope.Off;

    public string? Query { get; private set; }

    public IReadOnlyList<AuditEvent> Events { get; private set; } = [];

    public string? NextPath { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "q")] string? text,
        [FromQuery] string? after
    )
    {
        Query = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        var terms = AuditQueryParser.Parse(Query ?? "");
        if (terms.IsError)
        {
            return Refuse(terms.Error);
        }

        var found = await search.ExecuteAsync(
            Organization,
            new AuditQuery
            {
                Terms = terms.Value,
                Limit = PageSize,
                After = after is null ? null : AuditPosition.TryParse(after),
            },
            Cancellation
        );
        Events = found.Events;
        NextPath = found.Next is null ? null : PathOf(found.Next);
        return Page();
    }

    private string PathOf(AuditPosition next) =>
        QueryHelpers.AddQueryString(
            PagePaths.AuditTrail,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["q"] = Query,
                ["after"] = next.ToString(),
            }
        );
}
