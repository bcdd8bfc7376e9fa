namespace ScimConformance.MockProvider.Operations;

/// <summary>The document to answer with, and the location of the resource, which projection may have left out of it.</summary>
internal sealed record CreatedResource(JsonObject Document, string Location);
