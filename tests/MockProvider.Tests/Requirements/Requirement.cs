namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>A row of the catalogue, as far as these tests use it; SameAs is empty when the row stands alone.</summary>
internal sealed record Requirement(
    string Id,
    string Document,
    string Section,
    string Level,
    string Statement,
    string SameAs
);
