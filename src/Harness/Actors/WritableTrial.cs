using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// An attribute that is announced readWrite is written in every way, read back each time, and removed. What is announced as
/// required is not done without, what is announced as unique is not stored twice. Whoever takes the outcomes stops at the first
/// that is none.
/// </summary>
internal sealed class WritableTrial(TrialClient client)
{
    public async IAsyncEnumerable<Discrepancy?> RunAsync(AnnouncedAttribute attribute)
    {
        // create
        var first = await client.NextAsync(attribute);
        var (resource, created) = await client.CreateAsync(attribute, first.Top);
        yield return TrialChecks.Accepted(created, Words(attribute, first));
        yield return await HoldsAsync(resource, attribute, first, "after POST");

        // replace
        var second = await client.NextAsync(attribute);
        var replaced = await client.ReplaceAsync(resource, attribute, second.Top);
        yield return TrialChecks.Accepted(replaced, Words(attribute, second));
        yield return await HoldsAsync(resource, attribute, second, "after PUT");
        yield return await IsUniqueAsync(attribute, second);

        // modify
        if (client.Patches)
        {
            var third = await client.NextAsync(attribute);
            var modified = await client.ModifyAsync(
                resource,
                "replace",
                PathTo(attribute, second.Element),
                attribute.SubName is "$ref" || attribute.Sub is null ? third.Top : third.Value
            );
            yield return TrialChecks.Accepted(modified, $"PATCH of {attribute.Path}");
            yield return await HoldsAsync(resource, attribute, third, "after PATCH");
            second = Patched(attribute, second, third);
        }

        // leave out
        if (attribute.Own.Type is not "boolean")
        {
            yield return await WithoutAsync(attribute);
            yield return await RemovedAsync(resource, attribute, second.Element);
        }
    }

    private async Task<Discrepancy?> HoldsAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        TrialValue value,
        string after
    ) =>
        attribute.Own.Returned is "never"
            ? null
            : TrialChecks.Holds(
                await client.ReadAsync(resource, attribute),
                attribute.Place,
                value.Value,
                attribute.Own,
                after
            );

    private async Task<Discrepancy?> IsUniqueAsync(AnnouncedAttribute attribute, TrialValue taken)
    {
        if (attribute.Own.Uniqueness is not ("server" or "global"))
        {
            return null;
        }

        var (twin, answer) = await client.CreateAsync(attribute, taken.Top);
        return twin.GivenId is null
            ? null
            : new(
                $"a second {attribute.Type} with {attribute.Path} {ValueChecks.Show(taken.Value)} to be refused, as it is announced to be unique",
                AnswerText.Of(answer),
                answer
            );
    }

    private async Task<Discrepancy?> WithoutAsync(AnnouncedAttribute attribute)
    {
        if (attribute.Sub is not null || attribute.Path is "userName")
        {
            return null;
        }

        var (resource, answer) = await client.CreateAsync(attribute, top: null);
        if (attribute.Own.Required is not true)
        {
            var words =
                $"a {attribute.Type} without {attribute.Path}, which is announced as optional,";
            return TrialChecks.Accepted(answer, words)
                ?? (
                    attribute.Own.MultiValued is true
                        ? TrialChecks.Accepted(
                            (await client.CreateAsync(attribute, new JsonArray())).Answer,
                            words
                        )
                        : null
                );
        }

        return resource.GivenId is null
            ? null
            : TrialChecks.HasOwn(
                await client.ReadAsync(resource, attribute),
                attribute.Place,
                "or a refusal, as it is announced as required"
            );
    }

    private async Task<Discrepancy?> RemovedAsync(
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        JsonObject element
    )
    {
        var answer = client.Patches
            ? await client.ModifyAsync(resource, "remove", PathToRemove(attribute, element), null)
            : await client.ReplaceAsync(resource, attribute, top: null);
        if (attribute.Own.Required is true)
        {
            return TrialChecks.RefusedToRemove(answer, attribute.Path);
        }

        return TrialChecks.Accepted(answer, $"the removal of {attribute.Path}")
            ?? TrialChecks.HasNone(
                await client.ReadAsync(resource, attribute),
                attribute.IsLink ? attribute.FullTop : attribute.Place,
                "after its removal"
            );
    }

    // An element keeps the sub-attribute that it is told apart by, unless that was what the PATCH replaced.
    private static TrialValue Patched(
        AnnouncedAttribute attribute,
        TrialValue before,
        TrialValue written
    )
    {
        if (attribute.Sub is null)
        {
            return written;
        }

        var element = before.Element.DeepClone().AsObject();
        element[attribute.SubName!] = written.Value.DeepClone();
        return new(written.Value, element);
    }

    private static string PathTo(AnnouncedAttribute attribute, JsonObject element) =>
        attribute.SubName is "$ref" ? attribute.FullTop
        : attribute.IsInMany ? $"{Selected(attribute, element)}.{attribute.SubName}"
        : attribute.FullPath;

    private static string PathToRemove(AnnouncedAttribute attribute, JsonObject element) =>
        attribute.IsLink ? attribute.FullTop
        : attribute.IsInMany && attribute.Key is "value" && attribute.SubName is "value"
            ? Selected(attribute, element)
        : PathTo(attribute, element);

    private static string Selected(AnnouncedAttribute attribute, JsonObject element) =>
        $"{attribute.FullTop}[{attribute.Key} eq {element[attribute.Key]!.ToJsonString(JsonText.Plain)}]";

    private static string Words(AnnouncedAttribute attribute, TrialValue value) =>
        $"a {attribute.Type} with {attribute.Path} {ValueChecks.Show(value.Value)}";
}
