using ScimConformance.MockProvider.Http.Scim;

namespace ScimConformance.MockProvider.Tests.Http.Scim;

public sealed class RecentRequestsTests
{
    [TestCase(0, 0)]
    [TestCase(3, 3)]
    [TestCase(32, 32)]
    [TestCase(100, 32)]
    public void The_last_requests_are_listed_once_each_and_newest_first(int added, int listed)
    {
        var recent = new RecentRequests();

        foreach (var number in Enumerable.Range(1, added))
        {
            recent.Add(new(DateTimeOffset.UnixEpoch, "GET", $"/{number}", "", 200, "abcd"));
        }

        recent
            .List()
            .Select(request => request.Path)
            .Should()
            .Equal(
                Enumerable
                    .Range(added - listed + 1, listed)
                    .Reverse()
                    .Select(number => $"/{number}")
            );
    }
}
