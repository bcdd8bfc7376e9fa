using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>The <c>primary</c> of a multi-valued attribute: true and false in every way of writing, and true once at most.</summary>
internal sealed class PrimaryTrial(TrialClient client)
{
    public async IAsyncEnumerable<Discrepancy?> RunAsync(AnnouncedAttribute attribute)
    {
        var one = (await client.NextAsync(attribute)).Element;
        var other = (await client.NextAsync(attribute)).Element;
        if (other["type"] is not null)
        {
            other["type"] = TypeOfOther(attribute);
        }

        // create
        var (resource, created) = await client.CreateAsync(
            attribute,
            Both(one, true, other, false)
        );
        yield return TrialChecks.Accepted(created, $"a {attribute.Type} with {attribute.TopName}");
        foreach (var outcome in await ReadAsync(resource, attribute, (one, other), "after POST"))
        {
            yield return outcome;
        }

        // replace
        var replaced = await client.ReplaceAsync(
            resource,
            attribute,
            Both(one, false, other, true)
        );
        yield return TrialChecks.Accepted(replaced, $"another primary of {attribute.TopName}");
        foreach (var outcome in await ReadAsync(resource, attribute, (other, one), "after PUT"))
        {
            yield return outcome;
        }

        // modify
        if (client.Patches)
        {
            var name = one[attribute.Key]!.ToJsonString(JsonText.Plain);
            var modified = await client.ModifyAsync(
                resource,
                "replace",
                $"{attribute.FullTop}[{attribute.Key} eq {name}].primary",
                true
            );
            yield return TrialChecks.Accepted(modified, $"PATCH of {attribute.Path}");
            foreach (
                var outcome in await ReadAsync(resource, attribute, (one, other), "after PATCH")
            )
            {
                yield return outcome;
            }
        }

        // two at once: refused, or made one (ruling N53)
        var (twice, _) = await client.CreateAsync(attribute, Both(one, true, other, true));
        if (twice.GivenId is not null)
        {
            yield return TrialChecks.HasOnePrimary(
                await client.ReadAsync(twice, attribute),
                attribute.TopName,
                "after a POST with two"
            );
        }
    }

    private async Task<IEnumerable<Discrepancy?>> ReadAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        (JsonObject First, JsonObject Second) elements,
        string after
    )
    {
        var read = await client.ReadAsync(resource, attribute);
        return
        [
            PrimaryIs(elements.First, true),
            PrimaryIs(elements.Second, false),
            TrialChecks.HasOnePrimary(read, attribute.TopName, after),
        ];

        Discrepancy? PrimaryIs(JsonObject element, bool expected) =>
            TrialChecks.PrimaryIs(read, attribute.TopName, attribute.Key, element, expected, after);
    }

    private static JsonArray Both(JsonObject one, bool first, JsonObject other, bool second) =>
        [With(one, first), With(other, second)];

    private static JsonObject With(JsonObject element, bool primary)
    {
        var copy = element.DeepClone().AsObject();
        copy["primary"] = primary;
        return copy;
    }

    private static string TypeOfOther(AnnouncedAttribute attribute) =>
        AnnouncementChecks.Texts(attribute.Find("type")!, "canonicalValues") is [_, var second, ..]
            ? second
            : "home";
}
