using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Ports;

/// <summary>Another organization of the same provider, which keeps its resources apart (RFC 7644 section 6).</summary>
internal interface INeighbourPort
{
    /// <summary>What its client sends; new, with nothing in it.</summary>
    Task<Credential> MeetAsync();
}
