using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of userName and name as RFC 7643 section 8.7.1 announces them.</summary>
internal static class AnnouncedNameDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Announced(
            "user-name-is-announced-as-not-unique",
            "userName is announced with uniqueness none.",
            "R7643-8.7.1-01",
            SchemaUrns.User,
            "userName",
            a => a["uniqueness"] = "none"
        ),
        AttributeFault.Announced(
            "name-is-announced-as-a-string",
            "name is announced as a string.",
            "R7643-8.7.1-02",
            SchemaUrns.User,
            "name",
            a => a["type"] = "string"
        ),
        AttributeFault.Shown(
            "formatted-name-is-made-anew",
            "A name.formatted that stands alone is made anew of the userName.",
            "R7643-8.7.1-03",
            [],
            user =>
            {
                if (user["name"] is JsonObject { Count: 1 } name)
                {
                    ResourceParts.Rewrite(name, "formatted", _ => user["userName"]?.DeepClone());
                }
            }
        ),
        AttributeFault.ExactFilter(
            "family-name-filter-is-case-exact",
            "A filter by name.familyName tells upper and lower case apart.",
            "R7643-8.7.1-04",
            "name.familyName"
        ),
        AttributeFault.RefusedFilter(
            "given-name-filter-is-refused",
            "There is no filter by name.givenName.",
            "R7643-8.7.1-05",
            "name.givenName"
        ),
        AttributeFault.Sent(
            "middle-name-is-lost-on-create",
            "A POST loses name.middleName.",
            "R7643-8.7.1-06",
            "POST",
            Name,
            name => name.Remove("middleName")
        ),
        AttributeFault.Shown(
            "honorific-prefix-is-folded-away",
            "name.honorificPrefix becomes part of name.formatted and is lost.",
            "R7643-8.7.1-07",
            Name,
            name =>
            {
                if (ResourceParts.Text(name, "honorificPrefix") is { } prefix)
                {
                    name.Remove("honorificPrefix");
                    name["formatted"] = $"{prefix} {name["formatted"]}".Trim();
                }
            }
        ),
        AttributeFault.Shown(
            "honorifics-are-swapped",
            "name.honorificSuffix and name.honorificPrefix are swapped.",
            "R7643-8.7.1-08",
            Name,
            name => ResourceParts.Swap(name, "honorificPrefix", "honorificSuffix")
        ),
    ];

    private static string[] Name => ["name"];
}
