using ScimConformance.LoadDriver.Seeding;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>A page of the list that starts anywhere.</summary>
internal sealed class PageLoad(Population population, int size) : ILoad
{
    public IEnumerable<LoadRequest> Turn(int connection, int turn)
    {
        var start = 1 + Spread.Over(population.Users.Count, connection, turn);
        yield return new LoadRequest(
            "page",
            HttpMethod.Get,
            $"/Users?startIndex={start}&count={size}",
            null,
            200
        );
    }
}
