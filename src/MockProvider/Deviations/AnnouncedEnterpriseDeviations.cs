using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the enterprise extension as RFC 7643 section 8.7.1 announces it.</summary>
internal static class AnnouncedEnterpriseDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Shown(
            "employee-number-is-a-number",
            "employeeNumber has lost the zeros at its beginning.",
            "R7643-8.7.1-72",
            Container,
            user => ResourceParts.Rewrite(user, "employeeNumber", text => text.TrimStart('0'))
        ),
        AttributeFault.Shown(
            "cost-center-stands-outside",
            "costCenter stands beside the extension, not in it.",
            "R7643-8.7.1-73",
            [],
            user =>
            {
                foreach (var container in ResourceParts.Of(user, Container).ToList())
                {
                    if (container["costCenter"]?.DeepClone() is { } costCenter)
                    {
                        container.Remove("costCenter");
                        user["costCenter"] = costCenter;
                    }
                }
            }
        ),
        AttributeFault.PatchIgnored(
            "organization-is-not-patched-by-urn",
            "PATCH answers as if it had changed organization by its URN, and does not.",
            "R7643-8.7.1-74",
            (_, path) => IsOf(path, "organization")
        ),
        AttributeFault.PatchIgnored(
            "division-cannot-be-removed",
            "PATCH answers as if it had removed division, and does not.",
            "R7643-8.7.1-75",
            (op, path) => op is "remove" && IsOf(path, "division")
        ),
        AttributeFault.RefusedFilter(
            "department-filter-is-refused",
            "There is no filter by the URN path of department.",
            "R7643-8.7.1-76",
            $"{SchemaUrns.EnterpriseUser}:department"
        ),
        AttributeFault.Announced(
            "manager-is-announced-as-multi-valued",
            "manager is announced as multi-valued.",
            "R7643-8.7.1-77",
            SchemaUrns.EnterpriseUser,
            "manager",
            a => a["multiValued"] = true
        ),
        AttributeFault.RefusedFilter(
            "manager-filter-is-refused",
            "There is no filter by manager.value, although it is announced.",
            "R7643-8.7.1-78",
            "manager.value"
        ),
        AttributeFault.Shown(
            "manager-ref-leads-to-managers",
            "manager.$ref leads to /Managers.",
            "R7643-8.7.1-79",
            [.. Container, "manager"],
            manager =>
                ResourceParts.Rewrite(
                    manager,
                    "$ref",
                    text => text.Replace("/Users/", "/Managers/", StringComparison.Ordinal)
                )
        ),
        AttributeFault.Announced(
            "manager-name-is-announced-as-writable",
            "manager.displayName is announced as readWrite.",
            "R7643-8.7.1-80",
            SchemaUrns.EnterpriseUser,
            "manager.displayName",
            a => a["mutability"] = "readWrite"
        ),
    ];

    private static string[] Container => [ResourceParts.Enterprise];

    private static bool IsOf(string path, string attribute) =>
        path.EndsWith($"{SchemaUrns.EnterpriseUser}:{attribute}", StringComparison.Ordinal);
}
