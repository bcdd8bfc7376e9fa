namespace ScimConformance.Harness.Ports;

/// <summary>A fault that the reference provider can show on request, and the requirement it is against.</summary>
internal sealed record DeviationInfo(string Id, string Sentence, string Requirement);
