namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>Does what the stand-alone request would do, by the same rules (RFC 7644 section 3.7).</summary>
internal interface IBulkTarget
{
    /// <summary>Protocol errors are outcomes, 404 for an endpoint that is not there among them.</summary>
    Task<BulkOutcome> ExecuteAsync(BulkCall call, CancellationToken cancellation);
}
