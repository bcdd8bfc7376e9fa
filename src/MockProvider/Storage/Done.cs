namespace ScimConformance.MockProvider.Storage;

/// <summary>What work answers that has nothing to say but that it was done.</summary>
internal readonly record struct Done;
