namespace ScimConformance.LoadDriver.Target;

/// <summary>One request of a load: what it is counted as, where it goes, and which statuses are an answer to it.</summary>
internal sealed record LoadRequest(
    string Name,
    HttpMethod Method,
    string Path,
    byte[]? Body,
    params int[] Expected
);
