using ScimConformance.LoadDriver.Seeding;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>PATCH of one attribute, over all users, with another value each time.</summary>
internal sealed class PatchLoad(Population population, string run) : ILoad
{
    public IEnumerable<LoadRequest> Turn(int connection, int turn)
    {
        var id = population.Users[Spread.Over(population.Users.Count, connection, turn)];
        var body = Documents.Replace("displayName", $"Ada {run} {connection} {turn}");
        yield return new LoadRequest(
            "patch",
            HttpMethod.Patch,
            $"/Users/{id}",
            Documents.Bytes(body),
            200,
            204
        );
    }
}
