using ScimConformance.LoadDriver.Seeding;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>GET by id, over all users.</summary>
internal sealed class GetLoad(Population population) : ILoad
{
    public IEnumerable<LoadRequest> Turn(int connection, int turn)
    {
        var id = population.Users[Spread.Over(population.Users.Count, connection, turn)];
        yield return new LoadRequest("get", HttpMethod.Get, $"/Users/{id}", null, 200);
    }
}
