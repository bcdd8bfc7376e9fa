using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Generating;

/// <summary>A request that asks for one detail error keyword. One that is not demanded is a choice of the provider.</summary>
internal sealed record Provocation(string ScimType, Func<FuzzRequest> Make, bool Demanded = true);
