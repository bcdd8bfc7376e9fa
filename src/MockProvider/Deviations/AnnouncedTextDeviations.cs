using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the single attributes of the User as RFC 7643 section 8.7.1 announces them.</summary>
internal static class AnnouncedTextDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Announced(
            "display-name-is-announced-as-required",
            "displayName is announced as required, yet a User without it is accepted.",
            "R7643-8.7.1-09",
            SchemaUrns.User,
            "displayName",
            a => a["required"] = true
        ),
        WireDeviation.Answer(
            "nick-name-is-lost-when-retrieved",
            "A long nickName stands in the answer to a write and in no answer to GET.",
            "R7643-8.7.1-10",
            call =>
            {
                foreach (var user in call.Is("GET", "Users") ? call.Answer.Resources : [])
                {
                    if (ResourceParts.Text(user, "nickName") is { Length: > 16 })
                    {
                        user.Remove("nickName");
                    }
                }
            }
        ),
        AttributeFault.Announced(
            "profile-url-is-announced-as-a-string",
            "profileUrl is announced as a string without referenceTypes.",
            "R7643-8.7.1-11",
            SchemaUrns.User,
            "profileUrl",
            a =>
            {
                a["type"] = "string";
                a.Remove("referenceTypes");
            }
        ),
        AttributeFault.ExactFilter(
            "title-filter-is-case-exact",
            "A filter by title tells upper and lower case apart.",
            "R7643-8.7.1-12",
            "title"
        ),
        AttributeFault.Shown(
            "user-type-is-employee-or-contractor",
            "Any userType but Employee and Contractor is dropped without a word.",
            "R7643-8.7.1-13",
            [],
            user =>
            {
                if (ResourceParts.Text(user, "userType") is not ("Employee" or "Contractor"))
                {
                    user.Remove("userType");
                }
            }
        ),
        WireDeviation.Answer(
            "preferred-language-is-that-of-the-request",
            "preferredLanguage is what Accept-Language says, or English.",
            "R7643-8.7.1-14",
            call =>
            {
                var language = call.RequestHeaders.AcceptLanguage.ToString();
                foreach (var user in call.IsAt("Users") ? call.Answer.Resources : [])
                {
                    ResourceParts.Rewrite(
                        user,
                        "preferredLanguage",
                        _ => language.Length > 0 ? language : "en"
                    );
                }
            }
        ),
        AttributeFault.Announced(
            "locale-is-announced-as-multi-valued",
            "locale is announced as multi-valued.",
            "R7643-8.7.1-15",
            SchemaUrns.User,
            "locale",
            a => a["multiValued"] = true
        ),
        AttributeFault.Sent(
            "timezone-is-lost-on-replace",
            "A PUT loses timezone.",
            "R7643-8.7.1-16",
            "PUT",
            [],
            user => user.Remove("timezone")
        ),
        AttributeFault.Announced(
            "active-is-announced-as-a-string",
            "active is announced as a string.",
            "R7643-8.7.1-17",
            SchemaUrns.User,
            "active",
            a => a["type"] = "string"
        ),
        AttributeFault.Announced(
            "password-is-announced-as-returned",
            "password is announced with returned default.",
            "R7643-8.7.1-18",
            SchemaUrns.User,
            "password",
            a => a["returned"] = "default"
        ),
    ];
}
