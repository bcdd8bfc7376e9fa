using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Actors;

/// <summary>An attribute whose announcement leaves a characteristic out has its default (RFC 7643 section 2.2).</summary>
internal sealed class DefaultTrial(TrialClient client)
{
    public async IAsyncEnumerable<Discrepancy?> ReturnedAsync(AnnouncedAttribute attribute)
    {
        var value = await client.NextAsync(attribute);
        var (resource, created) = await client.CreateAsync(attribute, value.Top);
        yield return TrialChecks
            .Accepted(created, $"a {attribute.Type} with {attribute.Path}")
            ?.AsWarning();
        yield return TrialChecks.Holds(
            await client.ReadAsync(resource, attribute),
            attribute.Place,
            value.Value,
            attribute.Own,
            "when it is retrieved"
        );
        yield return TrialChecks.HasNone(
            await client.ReadSomeAsync(resource, attribute.Type is "User" ? "userName" : "schemas"),
            attribute.Place,
            "when others are asked for"
        );
    }

    public async IAsyncEnumerable<Discrepancy?> RepeatedAsync(AnnouncedAttribute attribute)
    {
        var value = await client.NextAsync(attribute);
        var (_, first) = await client.CreateAsync(attribute, value.Top);
        yield return TrialChecks
            .Accepted(first, $"a {attribute.Type} with {attribute.Path}")
            ?.AsWarning();
        var (_, second) = await client.CreateAsync(attribute, value.Top);
        yield return TrialChecks.Accepted(
            second,
            $"another {attribute.Type} with the same {attribute.Path}"
        );
    }
}
