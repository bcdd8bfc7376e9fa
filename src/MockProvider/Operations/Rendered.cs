namespace ScimConformance.MockProvider.Operations;

/// <summary>An answer with a body, ready to be sent.</summary>
internal sealed record Rendered(ReadOnlyMemory<byte> Body)
{
    /// <summary>The entity tag; null where the organization has none, and for lists.</summary>
    public string? Tag { get; init; }

    /// <summary>The id of the resource; null for lists.</summary>
    public string? Id { get; init; }

    /// <summary>The URI of the resource; null for lists.</summary>
    public string? Location { get; init; }

    /// <summary>Whether the client has this version already and is told so instead of getting it again.</summary>
    public bool IsKnown { get; init; }
}
