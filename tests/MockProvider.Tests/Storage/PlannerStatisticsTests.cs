using Npgsql;
using ScimConformance.MockProvider.Storage.Postgres;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class PlannerStatisticsTests
{
    private int _looks;

    [TestCase(PlannerStatistics.First - 1, 0)]
    [TestCase(PlannerStatistics.First, 1)]
    [TestCase(2 * PlannerStatistics.First - 1, 1)]
    [TestCase(2 * PlannerStatistics.First, 2)]
    [TestCase(4 * PlannerStatistics.First, 3)]
    public async Task The_planner_looks_again_when_as_much_was_written_as_before(
        long writes,
        int looks
    )
    {
        await using (var statistics = new PlannerStatistics(_ => Task.CompletedTask, LookAsync))
        {
            await WriteAsync(statistics, writes);
        }

        _looks.Should().Be(looks);
    }

    [Test]
    public async Task A_look_that_fails_does_not_keep_the_next_from_coming()
    {
        await using (
            var statistics = new PlannerStatistics(
                _ => throw new NpgsqlException("gone"),
                _ =>
                {
                    _looks++;
                    throw new NpgsqlException("gone");
                }
            )
        )
        {
            await WriteAsync(statistics, 2 * PlannerStatistics.First);
        }

        _looks.Should().Be(2);
    }

    private static async Task WriteAsync(PlannerStatistics statistics, long writes)
    {
        for (var write = 0L; write < writes; write++)
        {
            await statistics.Looking;
            statistics.Written();
        }
    }

    private Task LookAsync(CancellationToken cancellation)
    {
        _looks++;
        return Task.CompletedTask;
    }
}
