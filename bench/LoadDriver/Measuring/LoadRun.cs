using System.Diagnostics;
using ScimConformance.LoadDriver.Loads;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Measuring;

/// <summary>Keeps every connection busy with one load: each sends its next request when it has the answer to the last.</summary>
internal sealed class LoadRun(ScimTarget target, ILoad load)
{
    public async Task<Recorder> RunAsync(
        TimeSpan warmUp,
        TimeSpan duration,
        CancellationToken cancellation
    )
    {
        var start = Stopwatch.GetTimestamp();
        var connections = await Task.WhenAll(
            Enumerable
                .Range(0, target.Connections)
                .Select(connection =>
                    Task.Run(
                        () => ConnectionAsync(connection, start, warmUp, duration, cancellation),
                        cancellation
                    )
                )
        );
        var all = new Recorder();
        foreach (var connection in connections)
        {
            all.Add(connection);
        }

        return all;
    }

    private async Task<Recorder> ConnectionAsync(
        int connection,
        long start,
        TimeSpan warmUp,
        TimeSpan duration,
        CancellationToken cancellation
    )
    {
        var recorder = new Recorder();
        for (var turn = 0; Stopwatch.GetElapsedTime(start) < warmUp + duration; turn++)
        {
            foreach (var request in load.Turn(connection, turn))
            {
                var sent = Stopwatch.GetTimestamp();
                var answer = await target.SendAsync(request, cancellation);
                if (!answer.IsExpected || Stopwatch.GetElapsedTime(start, sent) >= warmUp)
                {
                    recorder.Record(answer, Stopwatch.GetElapsedTime(sent));
                }
            }
        }

        return recorder;
    }
}
