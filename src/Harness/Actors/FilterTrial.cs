using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// A filter by an attribute follows its announced caseExact: the value in another letter case finds the resource or does not, and
/// another value never does. A provider may refuse it (rulings N36 and N84), which is told as a behaviour.
/// </summary>
internal sealed class FilterTrial(TrialClient client, BehaviourLog behaviours)
{
    // Longer values are made up for the run, so that a filter by them alone shows no stranger.
    private const int LengthOfOwnValues = 20;

    /// <summary><paramref name="warns"/>: a filter that is refused is warned of, not only told as a behaviour.</summary>
    public async IAsyncEnumerable<Discrepancy?> RunAsync(AnnouncedAttribute attribute, bool warns)
    {
        if (
            !client.Filters || attribute.Own is { Returned: "never" } or { Mutability: "writeOnly" }
        )
        {
            yield break;
        }

        var value = await client.NextAsync(attribute);
        var (resource, created) = await client.CreateAsync(attribute, value.Top);
        yield return TrialChecks.Accepted(created, $"a {attribute.Type} with {attribute.Path}");
        yield return TrialChecks
            .Holds(
                await client.ReadAsync(resource, attribute),
                attribute.Place,
                value.Value,
                attribute.Own,
                "so that a filter can find it"
            )
            ?.AsWarning();
        var text = value.Value.GetValue<string>();
        var isExact = attribute.Own.CaseExact is true;

        // find
        var (filter, found) = await FindAsync(
            resource,
            attribute,
            isExact ? text : Swap(attribute, text)
        );
        if (TrialChecks.IsFilterRefused(found))
        {
            behaviours.Saw("N84", $"refuses to filter by {attribute.FullPath}");
            yield return warns
                ? new Discrepancy(
                    $"the filter {filter} to be supported",
                    AnswerText.Of(found),
                    found
                ).AsWarning()
                : null;
            yield break;
        }

        yield return TrialChecks.Finds(found, resource.Id, filter);
        if (attribute.SubName is "type")
        {
            yield return await SelectedAsync(
                resource,
                attribute,
                isExact ? text : Swap(attribute, text)
            );
        }

        // and not find
        var other = Filter(resource, attribute, isExact ? Swap(attribute, text) : $"not {text}");
        yield return TrialChecks.FindsNothing(await client.FindAsync(attribute, other), other);
    }

    // Some providers filter by one comparison alone: the second attempt does without the userName.
    private async Task<(string Filter, Exchange Found)> FindAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        string text
    )
    {
        var filter = Filter(resource, attribute, text);
        var found = await client.FindAsync(attribute, filter);
        if (!TrialChecks.IsFilterRefused(found) || text.Length < LengthOfOwnValues)
        {
            return (filter, found);
        }

        var alone = Equal(attribute.FullPath, text);
        return (alone, await client.FindAsync(attribute, alone));
    }

    // Brackets in the filter of a query are optional (ruling N33).
    private async Task<Discrepancy?> SelectedAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        string text
    )
    {
        var filter =
            $"{Equal("userName", resource.Sent["userName"]!.ToString())} and {attribute.FullTop}[{Equal("type", text)}]";
        var found = await client.FindAsync(attribute, filter);
        if (TrialChecks.IsFilterRefused(found))
        {
            behaviours.Saw("N33", "refuses brackets in the filter of a query");
            return null;
        }

        return TrialChecks.Finds(found, resource.Id, filter);
    }

    private static string Filter(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        string text
    ) =>
        attribute.Path is not "userName" && resource.Sent["userName"] is { } name
            ? $"{Equal("userName", name.ToString())} and {Equal(attribute.FullPath, text)}"
            : Equal(attribute.FullPath, text);

    private static string Equal(string path, string text) =>
        $"{path} eq {JsonValue.Create(text).ToJsonString(JsonText.Plain)}";

    private static string Swap(AnnouncedAttribute attribute, string text) =>
        attribute.Own.Type is "reference" ? LetterCase.SwapPath(text) : LetterCase.Swap(text);
}
