using System.Globalization;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Seeding;

/// <summary>
/// Who is on the server: the ids of the users by their number, and of one group for each size. Kept in a file between
/// runs, a line each: <c>user ID</c>, <c>group SIZE ID</c>.
/// </summary>
internal sealed class Population
{
    public List<string> Users { get; } = [];

    public SortedDictionary<int, string> Groups { get; } = [];

    /// <summary>Reads the file; without one nobody is there.</summary>
    public static Population Load(string path)
    {
        var population = new Population();
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            switch (line.Split(' '))
            {
                case ["user", var id]:
                    population.Users.Add(id);
                    break;
                case ["group", var size, var id]
                    when int.TryParse(size, CultureInfo.InvariantCulture, out var members):
                    population.Groups[members] = id;
                    break;
                default:
                    throw new LoadException(
                        $"The population file '{path}' has the line '{line}'; expected 'user ID' or 'group SIZE ID'."
                    );
            }
        }

        return population;
    }

    public void Save(string path) =>
        File.WriteAllLines(
            path,
            Users
                .Select(id => $"user {id}")
                .Concat(
                    Groups.Select(group =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"group {group.Key} {group.Value}"
                        )
                    )
                )
        );
}
