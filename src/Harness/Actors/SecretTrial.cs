using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Actors;

/// <summary>An attribute that is announced writeOnly can be written, and stands in no answer.</summary>
internal sealed class SecretTrial(TrialClient client)
{
    public async IAsyncEnumerable<Discrepancy?> RunAsync(AnnouncedAttribute attribute)
    {
        var (resource, created) = await client.CreateAsync(attribute, AttributeSamples.Password());
        yield return TrialChecks.Accepted(created, $"a {attribute.Type} with a {attribute.Path}");
        yield return TrialChecks.HasNone(created, attribute.Place, "in the answer to POST");
        yield return TrialChecks.HasNone(
            await client.ReadAsync(resource, attribute),
            attribute.Place,
            "when it is retrieved"
        );
        yield return TrialChecks.HasNone(
            await client.ReadSomeAsync(resource, attribute.FullPath),
            attribute.Place,
            "when it is asked for"
        );
        var replaced = await client.ReplaceAsync(resource, attribute, AttributeSamples.Password());
        yield return TrialChecks.Accepted(replaced, $"PUT with a {attribute.Path}");
        yield return TrialChecks.HasNone(replaced, attribute.Place, "in the answer to PUT");
    }
}
