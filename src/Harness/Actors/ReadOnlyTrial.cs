using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// An attribute that is announced readOnly: POST and PUT ignore it, PATCH refuses it (ruling N04), and what
/// <c>groups</c> says, if anything, is true (ruling N26).
/// </summary>
internal sealed class ReadOnlyTrial(TrialClient client, BehaviourLog behaviours)
{
    public async IAsyncEnumerable<Discrepancy?> RunAsync(AnnouncedAttribute attribute)
    {
        var forged = await ForgeAsync(attribute);

        // create and replace
        var (resource, created) = await client.CreateAsync(attribute, forged.Top);
        yield return TrialChecks.Accepted(
            created,
            $"a POST with {attribute.Path}, which is readOnly,"
        );
        yield return await IgnoredAsync(resource, attribute, forged, "after POST");
        var replaced = await client.ReplaceAsync(resource, attribute, forged.Top);
        yield return TrialChecks.Accepted(
            replaced,
            $"a PUT with {attribute.Path}, which is readOnly,"
        );
        yield return await IgnoredAsync(resource, attribute, forged, "after PUT");

        // tell the truth
        ScenarioResource? group = null;
        if (attribute.TopName is "groups")
        {
            group = await client.RequireAsync(
                "Group",
                $$"""{ "members": [{ "value": "{{resource.Id}}" }] }"""
            );
            var name = await client.RenameAsync(group);
            foreach (var outcome in Truth(await client.ReadAsync(resource, attribute), group, name))
            {
                yield return outcome;
            }
        }

        // modify
        if (client.Patches)
        {
            var answer = await client.ModifyAsync(
                resource,
                attribute.Sub is null ? "add" : "replace",
                PathTo(attribute, forged, group),
                attribute.Sub is null ? forged.Top : forged.Value
            );
            var changed = await IgnoredAsync(resource, attribute, forged, "after PATCH");
            foreach (var outcome in TrialChecks.RefusedAsFixed(answer, changed))
            {
                yield return outcome;
            }
        }
    }

    private IEnumerable<Discrepancy?> Truth(Exchange read, ScenarioResource group, string name)
    {
        if (ValueChecks.Has(read, "groups") is not null)
        {
            behaviours.Saw("N26", "does not show the groups of a User");
            return [];
        }

        return TrialChecks.ShowsMembership(read, group.Id, name);
    }

    private async Task<Discrepancy?> IgnoredAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        TrialValue forged,
        string after
    )
    {
        // The type of a membership that is real may be the forged one.
        if (attribute.TopName is "groups" && attribute.SubName is null or "type")
        {
            return TrialChecks.HoldsNot(
                await client.ReadAsync(resource, attribute),
                "groups[*].value",
                forged.Element["value"]!,
                attribute.Find("value") ?? attribute.Own,
                after
            );
        }

        return TrialChecks.HoldsNot(
            await client.ReadAsync(resource, attribute),
            attribute.Place,
            forged.Value,
            attribute.Own,
            after
        );
    }

    private async Task<TrialValue> ForgeAsync(AnnouncedAttribute attribute)
    {
        if (attribute.TopName is not "groups")
        {
            return await client.NextAsync(attribute);
        }

        var group = await client.RequireAsync("Group");
        var element = new JsonObject
        {
            ["value"] = group.Id,
            ["$ref"] = client.AddressOf(group),
            ["display"] = $"not {group.Id}",
            ["type"] = "direct",
        };
        return new(
            attribute.SubName is { } sub
                ? element[sub]!.DeepClone()
                : new JsonArray(element.DeepClone()),
            new JsonArray(element)
        );
    }

    private static string PathTo(
        AnnouncedAttribute attribute,
        TrialValue forged,
        ScenarioResource? group
    ) =>
        attribute.Sub is null ? attribute.FullTop
        : group is not null ? $"groups[value eq \"{group.Id}\"].{attribute.SubName}"
        : attribute.IsInMany
            ? $"{attribute.FullTop}[{attribute.Key} eq {forged.Element[attribute.Key]!.ToJsonString(JsonText.Plain)}].{attribute.SubName}"
        : attribute.FullPath;
}
