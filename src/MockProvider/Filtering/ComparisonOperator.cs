namespace ScimConformance.MockProvider.Filtering;

/// <summary>The comparison operators of RFC 7644 table 3; presence is a node of its own.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Contains,
    StartsWith,
    EndsWith,
    GreaterThan,
    GreaterOrEqual,
    LessThan,
    LessOrEqual,
}
