namespace ScimConformance.MockProvider.Errors;

/// <summary>The detail error keywords of RFC 7644 table 9, and those that RFC 9865 adds for cursors.</summary>
internal enum ScimType
{
    InvalidFilter,
    TooMany,
    Uniqueness,
    Mutability,
    InvalidSyntax,
    InvalidPath,
    NoTarget,
    InvalidValue,
    InvalidVers,
    Sensitive,
    InvalidCursor,
    ExpiredCursor,
    InvalidCount,
}
