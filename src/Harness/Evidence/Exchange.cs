namespace ScimConformance.Harness.Evidence;

/// <summary>
/// One request and what came of it: a response, or a transport failure in <see cref="Failure"/>.
/// <see cref="Number"/> counts from 1 within a scenario and is what findings and reports refer to.
/// </summary>
internal sealed record Exchange(
    int Number,
    Channel Channel,
    RecordedRequest Request,
    RecordedResponse? Response,
    string? Failure,
    DateTimeOffset StartedAt,
    TimeSpan Duration
)
{
    /// <summary>The response; asking for it after a transport failure is a bug of the harness.</summary>
    public RecordedResponse Answer =>
        Response
        ?? throw new InvalidOperationException($"Exchange {Number} has no response: {Failure}");
}
