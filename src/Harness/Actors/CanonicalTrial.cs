using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// The canonical values of a <c>type</c>: those that are announced are kept. One of the RFC's that is kept is announced as well;
/// one that is not announced may be refused (rulings N54 and N58).
/// </summary>
internal sealed class CanonicalTrial(TrialClient client, BehaviourLog behaviours)
{
    public async IAsyncEnumerable<Discrepancy?> RunAsync(
        AnnouncedAttribute attribute,
        IReadOnlyList<string> stated
    )
    {
        var announced = AnnouncementChecks.Texts(attribute.Own, "canonicalValues");
        foreach (var type in stated.Concat(announced).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var isAnnounced =
                announced.Count == 0 || announced.Contains(type, StringComparer.OrdinalIgnoreCase);
            yield return await KeptAsync(attribute, type, isAnnounced);
        }
    }

    private async Task<Discrepancy?> KeptAsync(
        AnnouncedAttribute attribute,
        string type,
        bool isAnnounced
    )
    {
        var sample = await client.NextAsync(attribute);
        sample.Element["type"] = type;
        var (resource, answer) = await client.CreateAsync(attribute, sample.Top);
        var lost = resource.GivenId is null
            ? TrialChecks.Accepted(answer, $"the canonical value {type} of {attribute.Path}")
            : TrialChecks.Holds(
                await client.ReadAsync(resource, attribute),
                attribute.Place,
                JsonValue.Create(type),
                attribute.Own,
                "as it is a canonical value"
            );
        if (isAnnounced)
        {
            return lost;
        }

        if (lost is null)
        {
            return new(
                $"{type} among the canonicalValues of {attribute.Path}, as it is kept",
                ValueChecks.Show(attribute.Own.Definition["canonicalValues"]),
                attribute.Shown
            );
        }

        behaviours.Saw("N58", $"has no {attribute.Path} {type}");
        return null;
    }
}
