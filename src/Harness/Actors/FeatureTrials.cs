using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>Tries features of the ServiceProviderConfig out, with resources of the run's own.</summary>
internal sealed class FeatureTrials(
    ResourceClient client,
    ResourceSource source,
    ScimDriver scim,
    TargetModel model
)
{
    private static readonly string[] TextsOfPeople =
    [
        "displayName",
        "name.familyName",
        "name.formatted",
        "title",
    ];

    /// <summary>PATCH of a User, and of a Group where there are Groups.</summary>
    public async Task<IReadOnlyList<FeatureTrial>> PatchAsync()
    {
        var trials = new List<FeatureTrial>();
        foreach (var type in TypesWithResources())
        {
            var resource = await client.RequireAsync(type);
            var path = TextsOfPeople.FirstOrDefault(p => model.MayHave(type, p), "displayName");
            var value = JsonValue.Create(source.Label("changed")).ToJsonString(JsonText.Plain);
            trials.Add(
                FeatureTrial.ByStatus(
                    $"PATCH of a {type}",
                    await client.ModifyAsync(
                        resource,
                        $$"""{ "op": "replace", "path": "{{path}}", "value": {{value}} }"""
                    )
                )
            );
        }

        return trials;
    }

    /// <summary>A bulk request that makes one User.</summary>
    public async Task<IReadOnlyList<FeatureTrial>> BulkAsync()
    {
        var user = source.Next("User");
        var message = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.BulkRequest),
            ["Operations"] = new JsonArray(
                new JsonObject
                {
                    ["method"] = "POST",
                    ["path"] = "/Users",
                    ["bulkId"] = "trial",
                    ["data"] = user,
                }
            ),
        };
        var exchange = await scim.SendAsync(
            HttpMethod.Post,
            "Bulk",
            RequestContent.Scim(message.ToJsonString(JsonText.Plain)),
            made: ("User", Json.Text(user["userName"]) ?? "")
        );
        return [FeatureTrial.OfBulk("a bulk request", exchange)];
    }

    /// <summary>A query for one of two Users, asked for two so that an unfiltered answer would show it.</summary>
    public async Task<IReadOnlyList<FeatureTrial>> FilterAsync()
    {
        var wanted = await client.RequireAsync("User");
        await client.RequireAsync("User");
        var exchange = await client.GetAsync(
            $"Users?filter={Escape($"userName eq {NameOf(wanted)}")}&count=2"
        );
        return
        [
            FeatureTrial.ByEffect(
                "a filter",
                exchange,
                effective: Ids(exchange) is [var id] && IsOf(id, wanted)
            ),
        ];
    }

    /// <summary>Sorts two Users by what differs between them, both ways; an order that never changes is no order.</summary>
    /// <exception cref="NotObservableException">The list cannot be narrowed to the two.</exception>
    public async Task<IReadOnlyList<FeatureTrial>> SortAsync()
    {
        var one = await client.RequireAsync("User");
        var other = await client.RequireAsync("User");
        var query =
            $"Users?filter={Escape($"userName eq {NameOf(one)} or userName eq {NameOf(other)}")}";
        if (Ids(await client.GetAsync(query)).Count != 2)
        {
            throw new NotObservableException(
                "A query cannot be narrowed to two Users here, and nobody else's are sorted."
            );
        }

        var trials = new List<FeatureTrial>();
        foreach (var key in new[] { "userName", "displayName", "meta.created" })
        {
            var up = await client.GetAsync($"{query}&sortBy={key}&sortOrder=ascending");
            var down = await client.GetAsync($"{query}&sortBy={key}&sortOrder=descending");
            var differs = !Ids(up).SequenceEqual(Ids(down), StringComparer.Ordinal);
            trials.Add(FeatureTrial.ByEffect($"sorting by {key}", down, differs));
        }

        // One attribute that sorts is enough: two Users may have the same displayName, or none.
        return trials.FirstOrDefault(t => t.Outcome == FeatureOutcome.Works) is { } works
            ? [works]
            : [trials[0]];
    }

    /// <summary>Retrieves a User, and a Group where there are Groups; a version stands in the header ETag.</summary>
    public async Task<IReadOnlyList<FeatureTrial>> EtagAsync()
    {
        var trials = new List<FeatureTrial>();
        foreach (var type in TypesWithResources())
        {
            var exchange = await client.RetrieveAsync(await client.RequireAsync(type));
            trials.Add(
                FeatureTrial.ByEffect(
                    $"retrieving a {type}",
                    exchange,
                    effective: exchange.Answer.Header("ETag") is { Length: > 0 }
                )
            );
        }

        return trials;
    }

    /// <summary>A new password, by PATCH or, where there is none, by PUT.</summary>
    public async Task<IReadOnlyList<FeatureTrial>> ChangePasswordAsync()
    {
        var user = await client.RequireAsync("User");
        var password = JsonValue.Create($"New-{source.Label("Pass1")}!");
        var exchange = model.Denies("patch") is null
            ? await client.ModifyAsync(
                user,
                $$"""{ "op": "replace", "path": "password", "value": {{password.ToJsonString(JsonText.Plain)}} }"""
            )
            : await client.ReplaceAsync(user, WithPassword(user, password));
        return [FeatureTrial.ByStatus("a new password", exchange)];
    }

    private static JsonObject WithPassword(ScenarioResource user, JsonValue password)
    {
        var document = user.Sent.DeepClone().AsObject();
        document["password"] = password;
        return document;
    }

    private IEnumerable<string> TypesWithResources() =>
        model.Denies("groups") is null ? ["User", "Group"] : ["User"];

    private string NameOf(ScenarioResource user) =>
        JsonValue.Create(client.KeyOf(user)).ToJsonString(JsonText.Plain);

    private static bool IsOf(string? id, ScenarioResource resource) =>
        string.Equals(id, resource.Id, StringComparison.Ordinal);

    private static List<string?> Ids(Exchange list) =>
        [
            .. Json.Items(Json.Member(Json.ObjectOf(list), "Resources"))
                .Select(resource => Json.Text(Json.Member(resource, "id"))),
        ];

    private static string Escape(string filter) => Uri.EscapeDataString(filter);
}
