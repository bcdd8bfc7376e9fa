using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>POST of users who are nobody's namesake; <paramref name="run"/> keeps those of two runs apart.</summary>
internal sealed class PostLoad(string run) : ILoad
{
    public IEnumerable<LoadRequest> Turn(int connection, int turn)
    {
        var user = Documents.NewUser($"post{run}-{connection}-{turn}@load.example");
        yield return new LoadRequest("post", HttpMethod.Post, "/Users", Documents.Bytes(user), 201);
    }
}
