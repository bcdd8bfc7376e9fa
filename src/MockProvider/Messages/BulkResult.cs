using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Messages;

/// <summary>What became of one bulk operation. The location is null for a POST that failed; the error is null on success.</summary>
internal sealed record BulkResult(
    BulkOperation Operation,
    int Status,
    string? Location,
    string? Version,
    ScimError? Error
);
