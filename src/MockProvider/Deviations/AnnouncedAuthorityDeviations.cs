using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of entitlements, roles and x509Certificates as RFC 7643 section 8.7.1 announces them.</summary>
internal static class AnnouncedAuthorityDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Announced(
            "entitlements-are-announced-as-texts",
            "entitlements is announced as texts.",
            "R7643-8.7.1-52",
            SchemaUrns.User,
            "entitlements",
            a =>
            {
                a["type"] = "string";
                a.Remove("subAttributes");
            }
        ),
        AttributeFault.Shown(
            "long-entitlements-are-cut",
            "entitlements.value ends after 40 characters.",
            "R7643-8.7.1-53",
            Entitlements,
            right =>
                ResourceParts.Rewrite(right, "value", text => text[..Math.Min(text.Length, 40)])
        ),
        AttributeFault.Sent(
            "entitlement-display-is-lost-on-create",
            "A POST loses entitlements.display.",
            "R7643-8.7.1-54",
            "POST",
            Entitlements,
            right => right.Remove("display")
        ),
        AttributeFault.Sent(
            "entitlement-type-is-lost-on-create",
            "A POST loses entitlements.type.",
            "R7643-8.7.1-55",
            "POST",
            Entitlements,
            right => right.Remove("type")
        ),
        AttributeFault.Sent(
            "primary-entitlement-is-lost-on-create",
            "A POST loses entitlements.primary.",
            "R7643-8.7.1-56",
            "POST",
            Entitlements,
            right => right.Remove("primary")
        ),
        AttributeFault.Shown(
            "roles-are-merged",
            "Several roles become one, whose value names them all.",
            "R7643-8.7.1-57",
            [],
            user =>
            {
                if (user["roles"] is JsonArray { Count: > 1 } all)
                {
                    var names = string.Join(',', all.Select(one => one?["value"]?.ToString()));
                    user["roles"] = new JsonArray(new JsonObject { ["value"] = names });
                }
            }
        ),
        AttributeFault.ExactFilter(
            "role-filter-is-case-exact",
            "A filter by roles.value tells upper and lower case apart.",
            "R7643-8.7.1-58",
            "roles.value"
        ),
        AttributeFault.Sent(
            "role-display-is-lost-on-replace",
            "A PUT loses roles.display.",
            "R7643-8.7.1-59",
            "PUT",
            Roles,
            role => role.Remove("display")
        ),
        AttributeFault.Refused(
            "roles-are-of-work-or-home",
            "A role of any type but work and home is refused.",
            "R7643-8.7.1-60",
            "Users",
            user =>
                ResourceParts
                    .Of(user, Roles)
                    .Any(role => ResourceParts.Text(role, "type") is not (null or "work" or "home"))
        ),
        WireDeviation.Around(
            "old-primary-role-stays",
            "A PATCH that makes another role the primary one leaves the old one primary as well.",
            "R7643-8.7.1-61",
            KeepOldPrimaryAsync
        ),
        AttributeFault.Announced(
            "certificates-are-announced-as-single",
            "x509Certificates is announced as single-valued.",
            "R7643-8.7.1-62",
            SchemaUrns.User,
            Certificates,
            a => a["multiValued"] = false
        ),
        AttributeFault.Announced(
            "certificates-are-announced-as-texts",
            "x509Certificates.value is announced as a string.",
            "R7643-8.7.1-63",
            SchemaUrns.User,
            "x509Certificates.value",
            a => a["type"] = "string"
        ),
        AttributeFault.PatchIgnored(
            "certificate-display-is-not-patched",
            "PATCH answers as if it had changed x509Certificates.display, and does not.",
            "R7643-8.7.1-64",
            (_, path) =>
                path.StartsWith(Certificates, StringComparison.Ordinal)
                && path.EndsWith(".display", StringComparison.Ordinal)
        ),
        AttributeFault.Shown(
            "certificates-are-of-work",
            "x509Certificates.type is always work.",
            "R7643-8.7.1-65",
            [Certificates],
            certificate => ResourceParts.Rewrite(certificate, "type", _ => "work")
        ),
        AttributeFault.Shown(
            "certificate-primary-is-a-text",
            "x509Certificates.primary is a text.",
            "R7643-8.7.1-66",
            [Certificates],
            certificate => AnnouncedContactDeviations.Spell(certificate, "true", "false")
        ),
    ];

    private const string Certificates = "x509Certificates";

    private static string[] Entitlements => ["entitlements"];

    private static string[] Roles => ["roles"];

    private static async Task KeepOldPrimaryAsync(WireCall call)
    {
        if (call.Is("PATCH", "Users") && call.Id is { } patched)
        {
            var before = (await call.AskAsync("GET", call.Path)).Document ?? [];
            var old = ResourceParts
                .Of(before, Roles)
                .FirstOrDefault(r => r["primary"]?.ToString() is "true");
            call.Remember("roles", patched, old?["value"]);
        }

        await call.ProceedAsync();
        foreach (var user in call.IsAt("Users") ? call.Answer.Resources : [])
        {
            var kept = user["id"] is { } id ? call.Recall("roles", id.ToString()) : null;
            foreach (
                var role in ResourceParts
                    .Of(user, Roles)
                    .Where(r => kept is not null && JsonNode.DeepEquals(r["value"], kept))
            )
            {
                role["primary"] = true;
            }
        }
    }
}
