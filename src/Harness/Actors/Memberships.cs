using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>Looks at the groups of a User, which a provider may compute a little later than the Group is written (ruling N26).</summary>
internal sealed class Memberships(
    ResourceClient client,
    TimeProvider time,
    RunCancellation cancellation
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>The User, as soon as its groups are as wanted, or when patience is at its end.</summary>
    public async Task<Exchange> LookAsync(
        ScenarioResource user,
        Func<IReadOnlyList<JsonNode?>, bool> wanted
    )
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var shown = await client.RetrieveAsync(user);
            if (wanted(Of(shown)) || time.GetElapsedTime(started) >= Patience)
            {
                return shown;
            }

            await Task.Delay(Pause, time, cancellation.Token);
        }
    }

    public static IReadOnlyList<JsonNode?> Of(Exchange user) =>
        Json.Items(Json.Member(Json.ObjectOf(user), "groups"));

    public static JsonNode? Find(Exchange user, string group) =>
        Of(user)
            .FirstOrDefault(element =>
                string.Equals(
                    Json.Text(Json.Member(element, "value")),
                    group,
                    StringComparison.Ordinal
                )
            );
}
