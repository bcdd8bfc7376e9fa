using ScimConformance.LoadDriver.Seeding;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>
/// Adds somebody to a group and takes them out again, so that the group keeps its size. Members are excluded from the
/// answers: with them the time would be that of sending the list.
/// </summary>
internal sealed class MemberLoad(Population population, int size, int connections) : ILoad
{
    private readonly string _path = $"/Groups/{population.Groups[size]}?excludedAttributes=members";

    public IEnumerable<LoadRequest> Turn(int connection, int turn)
    {
        // Each connection has users of its own outside the group.
        var others = Math.Max(1, (population.Users.Count - size) / connections);
        var number = size + (turn % others * connections + connection);
        var id = population.Users[number % population.Users.Count];
        yield return Patch("member-add", Documents.Bytes(Documents.AddMembers([id])));
        yield return Patch("member-remove", Documents.Bytes(Documents.RemoveMember(id)));
    }

    private LoadRequest Patch(string name, byte[] body) =>
        new(name, HttpMethod.Patch, _path, body, 200, 204);
}
