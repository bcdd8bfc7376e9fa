using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Patching;

/// <summary>
/// How operations are read and applied. <paramref name="IsLenient"/> takes the habits of identity providers that no ruling
/// names; each of the others is an option of its own, and starts as strict or lenient has it.
/// </summary>
internal sealed record PatchPolicy(bool IsLenient)
{
    public static readonly PatchPolicy Strict = new(IsLenient: false);
    public static readonly PatchPolicy Lenient = new(IsLenient: true);

    public ReadPolicy Reading { get; init; } = IsLenient ? ReadPolicy.Lenient : ReadPolicy.Strict;

    public FilterPolicy Filtering { get; init; } = FilterPolicy.Of(IsLenient);

    /// <summary>What a deviation compares with; null is the comparison of <see cref="Filtering"/>.</summary>
    public IComparisonPolicy? Comparison { get; init; }

    /// <summary>Ruling N02: a remove whose filter matches nothing is an error.</summary>
    public bool RemoveNeedsMatch { get; init; }

    /// <summary>Ruling N02: an add or replace whose filter matches nothing makes the value.</summary>
    public bool CreatesWithoutMatch { get; init; } = IsLenient;

    /// <summary>Ruling N04.</summary>
    public ReadOnlyTargets ReadOnly { get; init; } =
        IsLenient ? ReadOnlyTargets.IgnoreWithoutPath : ReadOnlyTargets.Refuse;

    /// <summary>Ruling N06: Entra writes Add and Replace.</summary>
    public bool TakesCapitalOps { get; init; } = IsLenient;

    /// <summary>Ruling N07: an operation on what the type does not have does nothing.</summary>
    public bool IgnoresUnknown { get; init; } = IsLenient;

    /// <summary>Ruling N10: an add to a complex attribute drops the sub-attributes that it does not name.</summary>
    public bool AddReplacesComplex { get; init; }

    /// <summary>Ruling N11: a replace of a selected value keeps the sub-attributes that it does not name.</summary>
    public bool ReplaceMerges { get; init; } = IsLenient;

    /// <summary>Ruling N15: a replace by null unassigns.</summary>
    public bool NullUnassigns { get; init; } = true;

    /// <summary>Ruling N16.</summary>
    public RemoveValues RemoveValue { get; init; } =
        IsLenient ? RemoveValues.RemoveListed : RemoveValues.Refuse;

    public static PatchPolicy Of(bool lenient) => lenient ? Lenient : Strict;
}
