using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Messages;

/// <summary>
/// One operation of a bulk request (RFC 7644 section 3.7); <paramref name="Number"/> counts from 1. One that is malformed
/// carries its <see cref="Problem"/>, and what of it could be read: it fails alone, the rest of the job goes on.
/// </summary>
internal sealed record BulkOperation(int Number)
{
    public string? Method { get; init; }

    public string? BulkId { get; init; }

    public string? Version { get; init; }

    public BulkPath? Path { get; init; }

    public JsonObject? Data { get; init; }

    public ScimError? Problem { get; init; }

    public bool IsCreate => Method is "POST";
}
