namespace ScimConformance.MockProvider.Operations;

/// <summary>The resources of one page, how many there are on all pages, and where the next page begins, if there is one.</summary>
internal sealed record Page(IReadOnlyList<PageItem> Items, int Total, Cursor? Next);
