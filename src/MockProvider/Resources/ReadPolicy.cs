namespace ScimConformance.MockProvider.Resources;

/// <summary>
/// How a body is read. <paramref name="IsLenient"/> takes the habits of identity providers that no ruling names; each of the
/// others is an option of its own, and starts as strict or lenient has it.
/// </summary>
internal sealed record ReadPolicy(bool IsLenient)
{
    public static readonly ReadPolicy Strict = new(IsLenient: false);
    public static readonly ReadPolicy Lenient = new(IsLenient: true);

    /// <summary>The deepest nesting of a body that is read.</summary>
    public int MaxDepth { get; init; } = 16;

    /// <summary>Ruling N23: a missing or wrong schemas member is no error.</summary>
    public bool TakesWrongSchemas { get; init; } = IsLenient;

    /// <summary>Ruling N13: one value in place of an array is an array of one.</summary>
    public bool TakesSingleValues { get; init; } = IsLenient;

    /// <summary>Ruling N55: "True" and "false" are booleans.</summary>
    public bool TakesBooleanText { get; init; } = IsLenient;

    /// <summary>Ruling N23: an attribute that the type does not have is an error and not left out.</summary>
    public bool RefusesUnknown { get; init; }

    /// <summary>Ruling N53: of two primary values the first stays primary.</summary>
    public bool NormalisesPrimaries { get; init; }

    /// <summary>Ruling N54: a value beside the canonicalValues is an error.</summary>
    public bool RefusesUnlisted { get; init; }

    /// <summary>Ruling N54: a country that is no ISO code and the like are errors.</summary>
    public bool ChecksFormats { get; init; } = !IsLenient;
}
