using System.Text.Json.Nodes;
using ScimConformance.Fuzz.Checking;
using ScimConformance.Fuzz.Generating;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz;

/// <summary>
/// One organization and its only client: requests follow one another, so that the same seed meets the same state and
/// nobody else changes what a refused write must have left alone.
/// </summary>
internal sealed class OrganizationFuzz(
    Connection connection,
    RequestGenerator generator,
    World world,
    Func<int, Task> advanceClock,
    Tally tally,
    string name
)
{
    private const int Repetitions = 3;

    private readonly Dictionary<string, byte[]> _known = new(StringComparer.Ordinal);

    public async Task RunAsync(int requests)
    {
        for (var number = 1; number <= requests; number++)
        {
            var request = generator.Next();
            if (request.AdvanceSeconds > 0)
            {
                await advanceClock(request.AdvanceSeconds);
            }

            await SendAsync(request, $"{name}, request {number} of {requests}");
        }
    }

    private async Task SendAsync(FuzzRequest request, string where)
    {
        var before = await LookAsync(request);
        var answer = await connection.SendAsync(request);
        tally.Add(request, answer);
        foreach (var violation in AnswerChecks.Check(answer))
        {
            Report(violation, request, answer, where);
        }

        if (answer.Elapsed > AnswerChecks.Longest && await IsSlowAgainAsync(request) is { } least)
        {
            Report(
                new(
                    Property.AnsweredWithinASecond,
                    $"it took {answer.Elapsed}, and at least {least} when repeated"
                ),
                request,
                answer,
                where
            );
        }

        if (answer.IsSuccess)
        {
            await LearnAsync(request, answer);
        }
        else if (
            before is not null
            && answer.Status >= 400
            && await ReadAsync(request.Guarded!) is var after
            && !before.AsSpan().SequenceEqual(after)
        )
        {
            Report(
                new(
                    Property.RefusedWritesChangeNothing,
                    $"before: {BodyText.Of(before)}\nafter: {BodyText.Of(after ?? [])}"
                ),
                request,
                answer,
                where
            );
        }
    }

    // A machine that was busy elsewhere is no fault of the provider: a slow request is slow every time.
    private async Task<TimeSpan?> IsSlowAgainAsync(FuzzRequest request)
    {
        var least = TimeSpan.MaxValue;
        for (var time = 0; time < Repetitions && least > AnswerChecks.Longest; time++)
        {
            var again = await connection.SendAsync(request);
            least = again.Elapsed < least ? again.Elapsed : least;
        }

        return least > AnswerChecks.Longest ? least : null;
    }

    private async Task<byte[]?> LookAsync(FuzzRequest request)
    {
        if (request.Guarded is not { } resource)
        {
            return null;
        }

        if (!_known.TryGetValue(resource, out var bytes) && await ReadAsync(resource) is { } read)
        {
            _known[resource] = bytes = read;
        }

        return bytes;
    }

    private async Task<byte[]?> ReadAsync(string resource)
    {
        var answer = await connection.SendAsync(new FuzzRequest(Operation.Read, "GET", resource));
        return answer.IsSuccess ? answer.Body : null;
    }

    private async Task LearnAsync(FuzzRequest request, FuzzAnswer answer)
    {
        // One write may show in other resources, such as the groups of a user.
        if (
            request.Operation
            is not (Operation.Read or Operation.List or Operation.Search or Operation.Discovery)
        )
        {
            _known.Clear();
        }

        var body = answer.Json();
        switch (request.Operation)
        {
            case Operation.Create:
                world.Add(request.Target.Split('?')[0], body!);
                break;
            case Operation.Delete:
                world.Remove(request.Target.Split('/')[^1]);
                break;
            case Operation.Bulk or Operation.Odd:
                await ListAsync("/Users");
                await ListAsync("/Groups");
                break;
            case Operation.List
                when body is JsonObject list && list["nextCursor"] is JsonValue cursor:
                world.Cursors.Add((request.Target, cursor.ToString()));
                break;
            case Operation.Read
            or Operation.Replace
            or Operation.Patch when answer.ETag is { } version:
                world.Saw(request.Target.Split('?')[0], version);
                break;
        }
    }

    private async Task ListAsync(string endpoint)
    {
        var answer = await connection.SendAsync(
            new FuzzRequest(Operation.List, "GET", $"{endpoint}?count=200")
        );
        if (answer.IsSuccess)
        {
            world.Replace(
                endpoint,
                answer.Json()!["Resources"]?.AsArray().OfType<JsonNode>() ?? []
            );
        }
    }

    private void Report(
        Violation violation,
        FuzzRequest request,
        FuzzAnswer answer,
        string where
    ) =>
        tally.Add(
            violation with
            {
                Evidence =
                    $"{where}: {violation.Evidence}\n--- request\n{request}\n--- answer\n{answer}\n---",
            }
        );
}
