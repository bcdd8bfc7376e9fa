using System.Globalization;
using System.Text.Json.Nodes;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Seeding;

/// <summary>Makes users until there are as many as wanted: by bulk where the server offers it, else one by one.</summary>
internal sealed class UserSeeder(ScimTarget target, Population population)
{
    public async Task SeedAsync(int wanted, CancellationToken cancellation)
    {
        var chunk = await BulkLimits.AskAsync(target, cancellation);
        var first = population.Users.Count;
        var ids = new string[Math.Max(0, wanted - first)];
        if (chunk > 1)
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(0, ids.Length).Chunk(chunk),
                Options(cancellation),
                (indexes, stop) => BulkAsync(indexes, first, ids, stop)
            );
        }
        else
        {
            await Parallel.ForAsync(
                0,
                ids.Length,
                Options(cancellation),
                (index, stop) => PostAsync(index, first, ids, stop)
            );
        }

        population.Users.AddRange(ids);
    }

    private ParallelOptions Options(CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = target.Connections, CancellationToken = cancellation };

    private async ValueTask PostAsync(
        int index,
        int first,
        string[] ids,
        CancellationToken cancellation
    )
    {
        var user = Documents.NewUser(Documents.UserName(first + index));
        var created = await target.AskAsync(
            new LoadRequest("seed", HttpMethod.Post, "/Users", Documents.Bytes(user), 201),
            cancellation
        );
        ids[index] = created["id"]!.GetValue<string>();
    }

    private async ValueTask BulkAsync(
        int[] indexes,
        int first,
        string[] ids,
        CancellationToken cancellation
    )
    {
        var operations = indexes.Select(index => new JsonObject
        {
            ["method"] = "POST",
            ["path"] = "/Users",
            ["bulkId"] = index.ToString(CultureInfo.InvariantCulture),
            ["data"] = Documents.NewUser(Documents.UserName(first + index)),
        });
        var answer = await target.AskAsync(
            new LoadRequest(
                "seed",
                HttpMethod.Post,
                "/Bulk",
                Documents.Bytes(Documents.Bulk(operations)),
                200
            ),
            cancellation
        );
        foreach (var result in answer["Operations"]!.AsArray())
        {
            ids[Index(result)] = Id(result);
        }

        if (indexes.Any(index => ids[index] is null))
        {
            throw new LoadException("seed: the bulk answer does not tell of every operation.");
        }
    }

    private static int Index(JsonNode? result) =>
        int.Parse(result!["bulkId"]!.GetValue<string>(), CultureInfo.InvariantCulture);

    private static string Id(JsonNode? result) =>
        result!["location"] is { } location
            ? location.GetValue<string>().Split('/')[^1]
            : throw new LoadException(
                $"seed: an operation of the bulk request was refused: {result.ToJsonString()}"
            );
}
