namespace ScimConformance.MockProvider.Filtering;

/// <summary>How much a filter may ask for: characters, nesting of parentheses and brackets, and comparisons.</summary>
internal sealed record FilterLimits(int MaxLength, int MaxDepth, int MaxTerms)
{
    public static readonly FilterLimits Default = new(MaxLength: 4096, MaxDepth: 32, MaxTerms: 100);
}
