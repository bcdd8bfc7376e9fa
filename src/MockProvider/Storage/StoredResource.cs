namespace ScimConformance.MockProvider.Storage;

/// <summary>A resource as it is kept. The keys are computed in C#, since collations differ between databases.</summary>
internal sealed record StoredResource
{
    public required string Organization { get; init; }
    public required string ResourceType { get; init; }
    public required string Id { get; init; }

    /// <summary>What no other resource of the organization and type may have, folded for comparison; a User's userName.</summary>
    public string? UniqueKey { get; init; }
    public string? ExternalId { get; init; }

    /// <summary>JSON in UTF-8, without meta.</summary>
    public required byte[] Document { get; init; }
    public DateTimeOffset Created { get; init; }
    public DateTimeOffset LastModified { get; init; }

    public static StoredResource Create(
        string organization,
        string resourceType,
        JsonObject document,
        DateTimeOffset now
    ) =>
        new StoredResource
        {
            Organization = organization,
            ResourceType = resourceType,
            Id = document["id"]!.GetValue<string>(),
            Document = [],
            Created = now,
        }.With(document, now);

    /// <summary>The same resource with another document, and the keys that follow from it.</summary>
    public StoredResource With(JsonObject document, DateTimeOffset now) =>
        this with
        {
            UniqueKey = document["userName"]?.GetValue<string>() is { } name ? Fold(name) : null,
            ExternalId = document["externalId"]?.GetValue<string>(),
            Document = JsonBytes.Write(document),
            LastModified = now,
        };

    public JsonObject ReadDocument() => JsonNode.Parse(Document)!.AsObject();

    /// <summary>Equal for values that differ in case only, as <see cref="StringComparison.OrdinalIgnoreCase"/> sees it.</summary>
    public static string Fold(string value) => value.ToUpperInvariant();
}
