using Microsoft.Extensions.Time.Testing;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Tests.Driver;

/// <summary>Patience with a busy server, and restraint.</summary>
public sealed class RequestPolicyTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch);

    [TestCase(429, "7", 0, 7)]
    [TestCase(503, "7", 2, 7)]
    [TestCase(429, null, 2, 4)]
    [TestCase(429, "Thu, 01 Jan 1970 00:00:09 GMT", 0, 9)]
    public void A_busy_server_is_asked_again_later(
        int status,
        string? retryAfter,
        int attempt,
        int seconds
    ) =>
        Policy()
            .RetryAfter(Answer(status, retryAfter), attempt)
            .Should()
            .Be(TimeSpan.FromSeconds(seconds));

    [TestCase(200, "7", 0, Description = "answered")]
    [TestCase(503, null, 0, Description = "it may have done half of it")]
    [TestCase(429, "7", 3, Description = "often enough")]
    [TestCase(429, "3600", 0, Description = "too long")]
    public void Anything_else_is_not_asked_again(int status, string? retryAfter, int attempt) =>
        Policy().RetryAfter(Answer(status, retryAfter), attempt).Should().BeNull();

    [Test]
    public void The_reference_provider_is_asked_once() =>
        RequestPolicy.None.RetryAfter(Answer(429, "1"), 0).Should().BeNull();

    [TestCase("GET", true)]
    [TestCase("PUT", true)]
    [TestCase("DELETE", true)]
    [TestCase("POST", false)]
    [TestCase("PATCH", false)]
    public void Only_what_does_no_harm_twice_is_sent_again_without_a_connection(
        string method,
        bool again
    ) =>
        Policy()
            .MayRepeat(
                new HttpMethod(method),
                new HttpRequestException(HttpRequestError.ConnectionError),
                0
            )
            .Should()
            .Be(again);

    [Test]
    public async Task Requests_keep_their_distance()
    {
        var policy = Policy(perSecond: 2);
        await policy.WaitForTurnAsync(CancellationToken.None);

        var second = policy.WaitForTurnAsync(CancellationToken.None);

        second.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromMilliseconds(500));
        await second;
    }

    [TestCase("/scim/v2/Users", true)]
    [TestCase("http://other.example/Users", false)]
    public void A_redirect_is_followed_within_the_origin(string location, bool followed) =>
        (
            Policy(follows: true)
                .Redirection(
                    HttpMethod.Get,
                    new Uri("http://here.example/Users"),
                    new RecordedResponse(302, [new("Location", location)], Body: null),
                    0
                )
            is not null
        )
            .Should()
            .Be(followed);

    private RequestPolicy Policy(int perSecond = 0, bool follows = false) =>
        new(perSecond, 3, follows, _time);

    private static RecordedResponse Answer(int status, string? retryAfter) =>
        new(status, retryAfter is null ? [] : [new("Retry-After", retryAfter)], Body: null);
}
