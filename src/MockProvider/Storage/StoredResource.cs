namespace ScimConformance.MockProvider.Storage;

/// <summary>A resource as it is kept: without meta, without what is derived from other resources.</summary>
internal sealed record StoredResource
{
    /// <summary>The order of creation, over all types of all organizations; 0 until it is stored.</summary>
    public long Sequence { get; init; }
    public required string Organization { get; init; }
    public required string ResourceType { get; init; }
    public required string Id { get; init; }

    /// <summary>Counts the changes, from 1.</summary>
    public long Version { get; init; } = 1;

    /// <summary>JSON in UTF-8.</summary>
    public required byte[] Document { get; init; }

    /// <summary>Whether the document is what a client sees by default: nothing in it is left out of answers.</summary>
    public bool IsPlain { get; init; }
    public DateTimeOffset Created { get; init; }
    public DateTimeOffset LastModified { get; init; }

    /// <summary>Whether some group has it for a member.</summary>
    public bool IsMember { get; init; }

    public JsonObject ReadDocument() => JsonNode.Parse(Document)!.AsObject();

    /// <summary>The next version, at <paramref name="now"/> or, on a clock that stands still, a millisecond after the last.</summary>
    public StoredResource Next(DateTimeOffset now) =>
        this with
        {
            Version = Version + 1,
            LastModified = now > LastModified ? now : LastModified.AddMilliseconds(1),
        };
}
