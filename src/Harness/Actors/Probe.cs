using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>A resource that was stored to see what becomes of its attributes, and how it was retrieved at last.</summary>
internal sealed record Probe(
    ScenarioResource Resource,
    TypeShape Shape,
    IReadOnlyList<AttributePlace> Wanted
)
{
    public Exchange? Shown { get; set; }
}
