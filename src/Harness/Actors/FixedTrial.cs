using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// An attribute that is announced immutable is set with the resource, or with the element that it is part of, and then stays
/// (rulings N17 and N18).
/// </summary>
internal sealed class FixedTrial(TrialClient client, BehaviourLog behaviours)
{
    public async IAsyncEnumerable<Discrepancy?> RunAsync(AnnouncedAttribute attribute)
    {
        // create
        var first = await client.NextAsync(attribute);
        var (resource, created) = await client.CreateAsync(attribute, first.Top);
        yield return TrialChecks.Accepted(
            created,
            $"a {attribute.Type} with {attribute.Path} {ValueChecks.Show(first.Value)}"
        );
        yield return await HoldsAsync(resource, attribute, first, "after POST");
        if (attribute.TopName is "members" && attribute.SubName is "type")
        {
            yield return await NestedAsync(attribute);
        }

        if (!client.Patches)
        {
            yield break;
        }

        // add another element
        if (attribute.IsInMany)
        {
            var added = await client.NextAsync(attribute);
            var answer = await client.ModifyAsync(resource, "add", attribute.FullTop, added.Top);
            yield return TrialChecks.Accepted(answer, $"another element of {attribute.TopName}");
            yield return await HoldsAsync(resource, attribute, added, "after PATCH add");
        }

        // change it in place
        var other = attribute.SubName is "type"
            ? JsonValue.Create("Group")
            : (await client.NextAsync(attribute)).Value;
        var changed = await client.ModifyAsync(
            resource,
            "replace",
            attribute.IsInMany
                ? $"{attribute.FullTop}[value eq {first.Element["value"]!.ToJsonString(JsonText.Plain)}].{attribute.SubName}"
                : attribute.FullPath,
            other
        );
        foreach (
            var outcome in TrialChecks.RefusedAsFixed(
                changed,
                await HoldsAsync(resource, attribute, first, "after PATCH replace in place")
            )
        )
        {
            yield return outcome;
        }
    }

    // Groups in groups are optional (ruling N60).
    private async Task<Discrepancy?> NestedAsync(AnnouncedAttribute attribute)
    {
        var nested = await client.RequireAsync("Group");
        var member = new JsonObject { ["value"] = nested.Id, ["type"] = "Group" };
        var (outer, answer) = await client.CreateAsync(attribute, new JsonArray(member));
        if (outer.GivenId is null)
        {
            behaviours.Saw("N60", $"takes no Group as a member ({answer.Answer.Status})");
            return null;
        }

        return TrialChecks.Holds(
            await client.ReadAsync(outer, attribute),
            attribute.Place,
            "Group",
            attribute.Own,
            "of a Group in a Group"
        );
    }

    private async Task<Discrepancy?> HoldsAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        TrialValue value,
        string after
    ) =>
        TrialChecks.Holds(
            await client.ReadAsync(resource, attribute),
            attribute.Place,
            value.Value,
            attribute.Own,
            after
        );
}
