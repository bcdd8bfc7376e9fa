using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>An attribute that is announced as unique: a value that another resource has is refused, however it is written.</summary>
internal sealed class UniqueTrial(TrialClient client)
{
    public async IAsyncEnumerable<Discrepancy?> CreateAsync(AnnouncedAttribute attribute)
    {
        var value = await client.NextAsync(attribute);
        var (_, first) = await client.CreateAsync(attribute, value.Top);
        yield return TrialChecks.Accepted(first, $"a {attribute.Type} with {attribute.Path}");
        var (_, second) = await client.CreateAsync(attribute, value.Top);
        foreach (var outcome in RefusalChecks.Refused(second, 409, ["uniqueness"]))
        {
            yield return outcome is null
                ? null
                : outcome with
                {
                    Expected = $"a second {attribute.Path} to be refused: {outcome.Expected}",
                };
        }
    }

    public async IAsyncEnumerable<Discrepancy?> ChangeAsync(AnnouncedAttribute attribute)
    {
        var taken = await client.NextAsync(attribute);
        var (_, first) = await client.CreateAsync(attribute, taken.Top);
        yield return TrialChecks.Accepted(first, $"a {attribute.Type} with {attribute.Path}");
        var own = await client.NextAsync(attribute);
        var (resource, second) = await client.CreateAsync(attribute, own.Top);
        yield return TrialChecks.Accepted(second, $"another {attribute.Type}");
        var sent = resource.Sent;

        // replace
        var replaced = await client.ReplaceAsync(resource, attribute, taken.Top);
        yield return await IsRefusedAsync(replaced, resource, attribute, own, "after PUT");
        resource.Sent = sent;

        // modify
        if (client.Patches)
        {
            var modified = await client.ModifyAsync(
                resource,
                "replace",
                attribute.FullTop,
                taken.Top
            );
            yield return await IsRefusedAsync(modified, resource, attribute, own, "after PATCH");
        }
    }

    private async Task<Discrepancy?> IsRefusedAsync(
        Exchange answer,
        ScenarioResource resource,
        AnnouncedAttribute attribute,
        TrialValue own,
        string after
    ) =>
        UniquenessChecks.IsClash(answer) is { } accepted
            ? accepted with
            {
                Expected =
                    $"a {attribute.Path} that is taken to be refused {after}: {accepted.Expected}",
            }
            : TrialChecks.Holds(
                await client.ReadAsync(resource, attribute),
                attribute.Place,
                own.Value,
                attribute.Own,
                after
            );
}
