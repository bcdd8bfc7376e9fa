using System.Globalization;
using ScimConformance.LoadDriver.Seeding;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Loads;

/// <summary>The operations by name. <c>members</c> measures member-add and member-remove, which take turns.</summary>
internal static class LoadNames
{
    public static readonly IReadOnlyList<string> All =
    [
        "get",
        "eq",
        "page",
        "patch",
        "post",
        "members",
    ];

    /// <summary>Throws <see cref="LoadException"/> for what the population does not allow.</summary>
    public static ILoad Find(
        string name,
        Population population,
        int connections,
        int pageSize,
        int? groupSize
    )
    {
        if (population.Users.Count == 0)
        {
            throw new LoadException(
                "The population has no users; seed some first, such as: LoadDriver seed --users 1000."
            );
        }

        var run = Environment.TickCount64.ToString("x", CultureInfo.InvariantCulture);
        return name switch
        {
            "get" => new GetLoad(population),
            "eq" => new EqualLoad(population),
            "page" => new PageLoad(population, pageSize),
            "patch" => new PatchLoad(population, run),
            "post" => new PostLoad(run),
            _ => Members(population, connections, groupSize),
        };
    }

    private static MemberLoad Members(Population population, int connections, int? groupSize)
    {
        var size = groupSize ?? population.Groups.Keys.FirstOrDefault();
        return population.Groups.ContainsKey(size)
            ? new MemberLoad(population, size, connections)
            : throw new LoadException(
                $"The population has no group of {size} members; seed it first, such as: LoadDriver seed --groups 10."
            );
    }
}
