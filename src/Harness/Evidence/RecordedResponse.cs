namespace ScimConformance.Harness.Evidence;

/// <summary>A response as it reached the harness. <see cref="Body"/> is null when it had no content.</summary>
internal sealed record RecordedResponse(
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    string? Body
)
{
    /// <summary>The form of the body's bytes, where they were looked at.</summary>
    public BodyForm? Form { get; init; }

    /// <summary>The first value of a header, or null. Names are compared without regard to case.</summary>
    public string? Header(string name) =>
        Headers
            .FirstOrDefault(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase))
            .Value;

    /// <summary>The media type without parameters, in lower case, or null.</summary>
    public string? MediaType => Header("Content-Type")?.Split(';')[0].Trim().ToLowerInvariant();
}
