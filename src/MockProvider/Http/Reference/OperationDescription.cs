namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>
/// What the OpenAPI document says of a route beside its path. <paramref name="Id"/> is the operationId, <paramref name="Tag"/>
/// the group it stands in; bodies are named as in <see cref="Shapes"/>.
/// </summary>
internal sealed record OperationDescription(string Id, string Tag, string Summary)
{
    /// <summary>The body that the route takes, or null.</summary>
    public string? Request { get; init; }

    /// <summary>The body that it answers, or null for 204.</summary>
    public string? Answer { get; init; }

    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Query parameters: name and what it does.</summary>
    public IReadOnlyList<(string Name, string Summary)> Query { get; init; } = [];
}
