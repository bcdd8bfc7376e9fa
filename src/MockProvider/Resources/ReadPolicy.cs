namespace ScimConformance.MockProvider.Resources;

/// <summary>How a body is read; <see cref="Lenient"/> takes what identity providers send.</summary>
internal sealed record ReadPolicy(bool IsLenient)
{
    public static readonly ReadPolicy Strict = new(IsLenient: false);
    public static readonly ReadPolicy Lenient = new(IsLenient: true);

    /// <summary>The deepest nesting of a body that is read.</summary>
    public int MaxDepth { get; init; } = 16;
}
