using ScimConformance.LoadDriver.Seeding;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>The question that every identity provider asks first: <c>userName eq</c>, over all users.</summary>
internal sealed class EqualLoad(Population population) : ILoad
{
    public IEnumerable<LoadRequest> Turn(int connection, int turn)
    {
        var name = Documents.UserName(Spread.Over(population.Users.Count, connection, turn));
        var filter = Uri.EscapeDataString($"userName eq \"{name}\"");
        yield return new LoadRequest("eq", HttpMethod.Get, $"/Users?filter={filter}", null, 200);
    }
}
