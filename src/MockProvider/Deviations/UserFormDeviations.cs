using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the forms that the values of a User have (RFC 7643 section 4.1).</summary>
internal static class UserFormDeviations
{
    private const string Users = "Users";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "whole-name-keeps-the-old-parts",
            "name.formatted is made of the first parts, and stays when they change.",
            "R7643-4.1.1-07",
            call =>
            {
                var name = call.Sent?["name"];
                if (
                    call.Creates(Users)
                    && call.Answer.Document?["id"] is { } id
                    && name.TextOf("formatted") is null
                )
                {
                    call.Remember(
                        "whole",
                        id.ToString(),
                        $"{name.TextOf("givenName")} {name.TextOf("familyName")}"
                    );
                }

                foreach (var user in call.IsAt(Users) ? call.Answer.Resources : [])
                {
                    if (
                        user["name"] is JsonObject shown
                        && user["id"] is { } shownId
                        && call.Recall("whole", shownId.ToString()) is { } whole
                    )
                    {
                        shown.TryAdd("formatted", whole);
                    }
                }
            }
        ),
        Text(
            "profile-url-is-html",
            "A profileUrl is escaped for HTML.",
            "R7643-4.1.1-09",
            "profileUrl",
            System.Net.WebUtility.HtmlEncode
        ),
        Text(
            "language-weights-are-lost",
            "A preferredLanguage loses its weights.",
            "R7643-4.1.1-10",
            "preferredLanguage",
            text => string.Join(", ", text.Split(',').Select(t => t.Split(';')[0].Trim()))
        ),
        KeptValue.OfBody(
            "locale-keeps-a-blank",
            "A locale with a blank is stored.",
            "R7643-4.1.1-11",
            Users,
            "locale",
            value => value.ToString().Contains(' ', StringComparison.Ordinal)
        ),
        WireDeviation.Around(
            "locale-with-underscore-breaks",
            "A locale with an underscore ends in a server error.",
            "R7643-4.1.1-12",
            call =>
            {
                if (
                    !call.Creates(Users)
                    || call.Sent.TextOf("locale")?.Contains('_', StringComparison.Ordinal)
                        is not true
                )
                {
                    return call.ProceedAsync();
                }

                call.Refuse(500, null, "Something went wrong.");
                return Task.CompletedTask;
            }
        ),
        Text(
            "timezone-becomes-an-offset",
            "A timezone comes back as an offset.",
            "R7643-4.1.1-13",
            "timezone",
            text => text is "America/Los_Angeles" ? "-08:00" : text
        ),
        WireDeviation.Shown(
            "inactive-is-unset",
            "active is left out where it is false.",
            "R7643-4.1.1-14",
            Users,
            user =>
            {
                if (user["active"]?.ToJsonString() is "false")
                {
                    user.Remove("active");
                }
            }
        ),
        WireDeviation.Request(
            "nick-name-is-the-user-name",
            "A new User without a nickName gets the userName as one.",
            "R7643-4.1.1-24",
            call =>
            {
                if (
                    call.Creates(Users)
                    && call.Body is JsonObject body
                    && call.Sent.TextOf("userName") is { } userName
                )
                {
                    body.TryAdd("nickName", userName);
                }
            }
        ),
        WireDeviation.Shown(
            "country-has-three-letters",
            "The country US comes back as USA.",
            "R7643-4.1.2-09",
            Users,
            user =>
            {
                foreach (
                    var address in user.ValuesOf("addresses")
                        .Where(address => address.TextOf("country") is "US")
                )
                {
                    address["country"] = "USA";
                }
            }
        ),
    ];

    private static Deviation Text(
        string id,
        string sentence,
        string requirement,
        string attribute,
        Func<string, string> change
    ) =>
        WireDeviation.Shown(
            id,
            sentence,
            requirement,
            Users,
            user =>
            {
                if (user.TextOf(attribute) is { } text)
                {
                    user[attribute] = change(text);
                }
            }
        );
}
