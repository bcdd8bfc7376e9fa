using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>A reference in a resource: the element that holds it, and what it led to; null where it was not followed.</summary>
internal sealed record FollowedReference(JsonNode Element, Exchange? Reached);
