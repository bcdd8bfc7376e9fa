namespace ScimConformance.MockProvider.Filtering;

/// <summary>The kinds of literal in a filter.</summary>
internal enum FilterValueKind
{
    Null,
    True,
    False,
    Number,
    String,
}
