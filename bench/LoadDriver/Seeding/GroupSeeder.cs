using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Seeding;

/// <summary>Makes a group of a size: the users with the lowest numbers are its members.</summary>
internal sealed class GroupSeeder(ScimTarget target, Population population)
{
    // A request must stay below the megabyte that servers commonly take.
    private const int Chunk = 5000;

    public async Task SeedAsync(int size, CancellationToken cancellation)
    {
        if (population.Groups.ContainsKey(size))
        {
            return;
        }

        if (size >= population.Users.Count)
        {
            throw new LoadException(
                $"--groups is {size}, but there are {population.Users.Count} users; expected fewer, for others must be there to be added."
            );
        }

        var chunks = population.Users.Take(size).Chunk(Chunk).ToList();
        var group = Documents.NewGroup($"Group of {size}", chunks.FirstOrDefault() ?? []);
        var created = await target.AskAsync(
            new LoadRequest(
                "seed",
                HttpMethod.Post,
                "/Groups?excludedAttributes=members",
                Documents.Bytes(group),
                201
            ),
            cancellation
        );
        var id = created["id"]!.GetValue<string>();
        foreach (var members in chunks.Skip(1))
        {
            await AddAsync(id, members, cancellation);
        }

        population.Groups[size] = id;
    }

    private async Task AddAsync(string id, string[] members, CancellationToken cancellation)
    {
        var answer = await target.SendAsync(
            new LoadRequest(
                "seed",
                HttpMethod.Patch,
                $"/Groups/{id}?excludedAttributes=members",
                Documents.Bytes(Documents.AddMembers(members)),
                200,
                204
            ),
            cancellation
        );
        if (!answer.IsExpected)
        {
            throw new LoadException(answer.Problem);
        }
    }
}
