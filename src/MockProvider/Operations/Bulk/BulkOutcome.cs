using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// How one request of a bulk job ended: the status that the stand-alone request would have, and of the resource its id, location
/// and version (an ETag) as far as there are any. A POST that succeeds has an id and a location.
/// </summary>
internal sealed record BulkOutcome(
    int Status,
    string? Id = null,
    string? Location = null,
    string? Version = null,
    ScimError? Error = null
)
{
    public static BulkOutcome Failed(ScimError error) => new(error.Status, Error: error);
}
