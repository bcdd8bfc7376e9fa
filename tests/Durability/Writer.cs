using System.Globalization;

namespace ScimConformance.Durability;

/// <summary>One connection: makes, changes and deletes users of its own, one write at a time, and remembers the answers.</summary>
internal sealed class Writer(string name, Random random)
{
    private const double ShareOfPosts = 0.5;
    private const double ShareOfPatches = 0.4;
    private readonly List<TrackedUser> _users = [];
    private readonly HashSet<TrackedUser> _touched = [];
    private int _writes;

    /// <summary>Everyone whom this connection ever wrote, or those of this life of the provider.</summary>
    public IEnumerable<TrackedUser> ToCheck(bool everything) => everything ? _users : _touched;

    /// <summary>The users are checked; another life begins.</summary>
    public void Forget() => _touched.Clear();

    /// <summary>Writes until an answer fails to come, and calls back after each that does.</summary>
    public async Task WriteAsync(ScimUsers scim, Action acknowledged)
    {
        while (await WriteOneAsync(scim))
        {
            acknowledged();
        }
    }

    private async Task<bool> WriteOneAsync(ScimUsers scim)
    {
        var there = _users.Where(user => user.Acknowledged.Exists).TakeLast(50).ToList();
        var choice = random.NextDouble();
        var value = string.Create(CultureInfo.InvariantCulture, $"{name}.{++_writes}");
        if (there.Count == 0 || choice < ShareOfPosts)
        {
            return await CreateAsync(scim, value);
        }

        var user = there[random.Next(there.Count)];
        _touched.Add(user);
        var change = choice < ShareOfPosts + ShareOfPatches;
        user.Attempt(change ? UserState.With(value) : UserState.Absent);
        var answered = change
            ? await scim.ChangeAsync(user.Id!, value)
            : await scim.DeleteAsync(user.Id!);
        if (answered)
        {
            user.Acknowledge();
        }

        return answered;
    }

    private async Task<bool> CreateAsync(ScimUsers scim, string value)
    {
        var user = new TrackedUser($"{value}@durability.example");
        _users.Add(user);
        _touched.Add(user);
        user.Attempt(UserState.With(value));
        user.Id = await scim.CreateAsync(user.UserName, value);
        if (user.Id is null)
        {
            return false;
        }

        user.Acknowledge();
        return true;
    }
}
