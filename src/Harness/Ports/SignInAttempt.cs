using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>The session that an attempt to get in gave, or null, and the exchange that decided it.</summary>
internal sealed record SignInAttempt(Credential? Session, Exchange Exchange);
