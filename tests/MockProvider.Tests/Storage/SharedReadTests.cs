using System.Collections.Concurrent;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class SharedReadTests
{
    private readonly TaskCompletionSource<int>[] _readings = [new(), new(), new()];
    private int _begun;

    [Test]
    public async Task Who_asks_while_a_reading_runs_gets_the_next_one_with_the_others()
    {
        var shared = new SharedRead<int>(ReadAsync);
        var first = shared.ReadAsync();
        var second = shared.ReadAsync();
        var third = shared.ReadAsync();

        _readings[0].SetResult(1);
        (await first).Should().Be(1);
        _readings[1].SetResult(2);

        (await second).Should().Be(2);
        (await third).Should().Be(2);
        _begun.Should().Be(2);
    }

    [Test]
    public async Task A_finished_reading_is_not_handed_out_again()
    {
        var shared = new SharedRead<int>(ReadAsync);
        var first = shared.ReadAsync();
        _readings[0].SetResult(1);
        await first;

        var second = shared.ReadAsync();
        _readings[1].SetResult(2);

        (await second).Should().Be(2);
    }

    [Test]
    public async Task A_reading_that_fails_fails_those_who_asked_for_it_and_no_others()
    {
        var shared = new SharedRead<int>(ReadAsync);
        var first = shared.ReadAsync();
        var second = shared.ReadAsync();

        _readings[0].SetException(new InvalidOperationException("broken"));
        await first.Invoking(task => task).Should().ThrowAsync<InvalidOperationException>();
        _readings[1].SetResult(2);

        (await second).Should().Be(2);
    }

    [Test]
    public async Task What_is_read_is_never_older_than_the_asking_however_readings_and_askers_meet()
    {
        var number = 0L;
        using var asked = new BlockingCollection<(TaskCompletionSource<long> Reading, long Read)>();
        var shared = new SharedRead<long>(() =>
        {
            var reading = new TaskCompletionSource<long>();
            asked.Add((reading, Interlocked.Read(ref number)));
            return reading.Task;
        });
        var ending = Task.Run(() =>
        {
            foreach (var (reading, read) in asked.GetConsumingEnumerable())
            {
                reading.SetResult(read);
            }
        });

        var late = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var written = Interlocked.Increment(ref number);
            var reading = shared.ReadAsync();
            // Mostly on at once, so that asking meets a reading at every point of its life.
            late += i % 16 == 0 && await reading < written ? 1 : 0;
        }

        asked.CompleteAdding();
        await ending;
        late.Should().Be(0);
    }

    private Task<int> ReadAsync() => _readings[Interlocked.Increment(ref _begun) - 1].Task;
}
