using System.Diagnostics;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Operations.Bulk;

namespace ScimConformance.MockProvider.Tests.Operations.Bulk;

public sealed class BulkPlanTests
{
    [Test]
    public void Without_references_the_order_is_that_of_the_request()
    {
        Plan(Operation.User("a"), Operation.Delete("/Users/1"), Operation.User("b"))
            .Should()
            .Equal("1", "2", "3");
    }

    [Test]
    public void An_operation_runs_as_soon_as_what_it_waits_for_is_done()
    {
        Plan(
                Operation.Group("g", "bulkId:h"),
                Operation.User("a"),
                Operation.Group("h", "bulkId:u"),
                Operation.User("u"),
                Operation.User("b")
            )
            .Should()
            .Equal("2", "4", "3", "1", "5");
    }

    [Test]
    public void A_circle_is_one_step_in_the_place_of_its_last_member()
    {
        Plan(
                Operation.Group("a", "bulkId:c"),
                Operation.User("u"),
                Operation.Group("b", "bulkId:a"),
                Operation.Group("c", "bulkId:b"),
                Operation.Group("d", "bulkId:d")
            )
            .Should()
            .Equal("2", "(1 3 4)", "(5)");
    }

    [TestCaseSource(nameof(LargeJobs))]
    public void A_large_job_is_planned_in_time(Func<int, string[]> references)
    {
        const int count = 1000;
        var request = Operation.Request([
            .. Enumerable
                .Range(0, count)
                .Select(JsonNode? (number) => Operation.Group($"g{number}", references(number))),
        ]);
        var operations = BulkRequest
            .Parse(request, new BulkLimits(1000, 1024 * 1024))
            .Value.Operations;
        var watch = Stopwatch.StartNew();

        var plan = BulkPlan.Of(operations);

        // Far more than it takes, also on a busy machine; comparing each reference with each other would take longer.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        plan.SelectMany(group => group.Operations).Should().HaveCount(count);
    }

    private static IEnumerable<TestCaseData<Func<int, string[]>>> LargeJobs()
    {
        yield return Case("chain", number => number == 999 ? [] : [$"bulkId:g{number + 1}"]);
        yield return Case("circle", number => [$"bulkId:g{(number + 1) % 1000}"]);
        yield return Case("each to 60 others", number => References(number, 60));
        yield return Case("none", _ => []);
    }

    private static string[] References(int number, int count) =>
        [.. Enumerable.Range(1, count).Select(step => $"bulkId:g{(number + (step * 7)) % 1000}")];

    private static TestCaseData<Func<int, string[]>> Case(
        string name,
        Func<int, string[]> references
    ) => new(references) { TestName = $"A large job is planned in time: {name}" };

    private static IEnumerable<string> Plan(params JsonNode?[] operations) =>
        BulkPlan
            .Of(
                BulkRequest
                    .Parse(Operation.Request(operations), new BulkLimits(1000, 1024 * 1024))
                    .Value.Operations
            )
            .Select(group =>
            {
                var numbers = string.Join(' ', group.Operations.Select(it => it.Number));
                return group.IsCircle ? $"({numbers})" : numbers;
            });
}
