using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Tests;

/// <summary>Builds exchanges for tests of checks.</summary>
internal static class Answers
{
    public static Exchange Of(
        int status,
        string? body = null,
        string mediaType = "application/scim+json"
    ) =>
        new(
            1,
            Channel.Scim,
            new RecordedRequest(
                "GET",
                new Uri("http://127.0.0.1/scim/Users"),
                [new("Authorization", "Bearer secret-token")],
                Body: null
            ),
            new RecordedResponse(status, [new("Content-Type", mediaType)], body),
            Failure: null,
            DateTimeOffset.UnixEpoch,
            TimeSpan.FromMilliseconds(1)
        );
}
