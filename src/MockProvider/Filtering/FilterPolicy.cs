namespace ScimConformance.MockProvider.Filtering;

/// <summary>How a filter is understood where the RFCs leave it open.</summary>
internal sealed record FilterPolicy
{
    public static readonly FilterPolicy Strict = new();
    public static readonly FilterPolicy Lenient = new()
    {
        TakesUnquoted = true,
        TakesBooleanText = true,
    };

    /// <summary>Ruling N35: a word without quotation marks is a string.</summary>
    public bool TakesUnquoted { get; init; }

    /// <summary>Ruling N55: "true" is the boolean.</summary>
    public bool TakesBooleanText { get; init; }

    /// <summary>Ruling N29: an attribute that the type does not have is one without a value, and no error.</summary>
    public bool TakesUnknown { get; init; }

    /// <summary>Ruling N31: eq null asks for what has no value.</summary>
    public bool TakesNull { get; init; } = true;

    /// <summary>Ruling N33: a complex attribute stands for its sub-attribute value.</summary>
    public bool ComparesValueOfComplex { get; init; } = true;

    /// <summary>Ruling N38: an empty filter is none.</summary>
    public bool IgnoresEmpty { get; init; }

    /// <summary>Ruling N30: what has no value differs from every value.</summary>
    public bool NeMatchesUnassigned { get; init; } = true;

    /// <summary>The comparison that follows from the rulings.</summary>
    public IComparisonPolicy Comparison =>
        NeMatchesUnassigned ? SchemaComparison.Instance : SchemaComparison.WithoutUnassigned;

    public static FilterPolicy Of(bool lenient) => lenient ? Lenient : Strict;
}
