using ScimConformance.MockProvider.AdminUi.Shared;

namespace ScimConformance.MockProvider.AdminUi.Keys;

/// <summary>Keys as a page lists them.</summary>
internal sealed record KeyTable(
    string Label,
    IReadOnlyList<KeyRow> Rows,
    bool ShowsOwner,
    Func<DateTimeOffset, When> When
);
