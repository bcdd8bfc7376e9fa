using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// A write of a resource without the attribute at <paramref name="Path"/>, and the resource before and after it, where there is one.
/// </summary>
internal sealed record LackingWrite(
    string Path,
    Exchange Answer,
    Exchange? Before,
    Exchange? Stored
);
