using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of emails, phoneNumbers and ims as RFC 7643 section 8.7.1 announces them.</summary>
internal static class AnnouncedContactDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Announced(
            "emails-are-announced-as-single",
            "emails is announced as single-valued.",
            "R7643-8.7.1-19",
            SchemaUrns.User,
            Emails,
            a => a["multiValued"] = false
        ),
        AttributeFault.ExactFilter(
            "email-filter-is-case-exact",
            "A filter by emails.value tells upper and lower case apart.",
            "R7643-8.7.1-20",
            "emails.value"
        ),
        AttributeFault.Shown(
            "email-display-is-the-address",
            "emails.display is the address, whatever the client sent.",
            "R7643-8.7.1-21",
            [Emails],
            email => ResourceParts.Rewrite(email, "display", _ => email["value"]?.DeepClone())
        ),
        AttributeFault.Announced(
            "email-type-work-is-not-announced",
            "The canonicalValues of emails.type lack work, which is kept all the same.",
            "R7643-8.7.1-22",
            SchemaUrns.User,
            "emails.type",
            a => a["canonicalValues"] = new JsonArray("home", "other")
        ),
        AttributeFault.Shown(
            "email-primary-is-a-text",
            "emails.primary is \"True\" or \"False\" where there are several.",
            "R7643-8.7.1-23",
            [],
            user =>
            {
                if (user[Emails] is JsonArray { Count: > 1 } several)
                {
                    several.OfType<JsonObject>().ToList().ForEach(e => Spell(e, "True", "False"));
                }
            }
        ),
        AttributeFault.Sent(
            "one-phone-number-alone",
            "Of several phoneNumbers a POST keeps the first.",
            "R7643-8.7.1-24",
            "POST",
            [],
            user =>
            {
                if (user[PhoneNumbers] is JsonArray { Count: > 1 } all)
                {
                    user[PhoneNumbers] = new JsonArray(all[0]!.DeepClone());
                }
            }
        ),
        AttributeFault.Shown(
            "phone-numbers-lose-their-plus",
            "phoneNumbers.value has lost its plus.",
            "R7643-8.7.1-25",
            [PhoneNumbers],
            number =>
                ResourceParts.Rewrite(
                    number,
                    "value",
                    text => text.Replace("+", "", StringComparison.Ordinal)
                )
        ),
        AttributeFault.Shown(
            "phone-display-is-dropped",
            "phoneNumbers.display is dropped.",
            "R7643-8.7.1-26",
            [PhoneNumbers],
            number => number.Remove("display")
        ),
        AttributeFault.Refused(
            "mobile-numbers-are-refused",
            "A phone number of the type mobile is refused, although that is announced as canonical.",
            "R7643-8.7.1-27",
            "Users",
            user =>
                ResourceParts
                    .Of(user, PhoneNumbers)
                    .Any(n => ResourceParts.Text(n, "type") is "mobile")
        ),
        WireDeviation.Around(
            "two-primary-phone-numbers-are-stored",
            "A POST with two primary phoneNumbers stores them both as primary.",
            "R7643-8.7.1-28",
            StoreTwoPrimariesAsync
        ),
        AttributeFault.Shown(
            "ims-are-one-text",
            "ims is one text.",
            "R7643-8.7.1-29",
            [],
            user =>
            {
                if (user[Ims] is JsonArray all)
                {
                    user[Ims] = string.Join(' ', all.Select(one => one?["value"]?.ToString()));
                }
            }
        ),
        AttributeFault.Shown(
            "ims-of-unknown-type-lose-their-value",
            "ims.value is dropped where the type is none of the canonical ones.",
            "R7643-8.7.1-30",
            [Ims],
            im =>
            {
                if (
                    ResourceParts.Text(im, "type")
                    is not (
                        "aim"
                        or "gtalk"
                        or "icq"
                        or "xmpp"
                        or "msn"
                        or "skype"
                        or "qq"
                        or "yahoo"
                    )
                )
                {
                    im.Remove("value");
                }
            }
        ),
        AttributeFault.Announced(
            "ims-display-is-announced-as-read-only",
            "ims.display is announced as readOnly, yet clients can write it.",
            "R7643-8.7.1-31",
            SchemaUrns.User,
            "ims.display",
            a => a["mutability"] = "readOnly"
        ),
        AttributeFault.Refused(
            "xmpp-is-refused",
            "ims of the type xmpp are refused, although that is announced as canonical.",
            "R7643-8.7.1-32",
            "Users",
            user => ResourceParts.Of(user, Ims).Any(im => ResourceParts.Text(im, "type") is "xmpp")
        ),
        AttributeFault.Shown(
            "ims-are-always-primary",
            "ims.primary is always true.",
            "R7643-8.7.1-33",
            [Ims],
            im => im["primary"] = true
        ),
    ];

    private const string Emails = "emails";
    private const string PhoneNumbers = "phoneNumbers";
    private const string Ims = "ims";

    internal static void Spell(JsonObject part, string yes, string no)
    {
        if (part["primary"] is JsonValue value && value.TryGetValue<bool>(out var truth))
        {
            part["primary"] = truth ? yes : no;
        }
    }

    private static async Task StoreTwoPrimariesAsync(WireCall call)
    {
        var two =
            call.Is("POST", "Users")
            && call.Body is JsonObject user
            && ResourceParts.Of(user, PhoneNumbers).Count(IsPrimary) > 1;
        if (two)
        {
            foreach (var other in ResourceParts.Of((JsonObject)call.Body!, PhoneNumbers).Skip(1))
            {
                other["primary"] = false;
            }
        }

        await call.ProceedAsync();
        if (two && call.Answer.Document?["id"] is { } id)
        {
            call.Remember(PhoneNumbers, id.ToString(), true);
        }

        foreach (
            var number in call
                .Answer.Resources.Where(r =>
                    r["id"] is { } known && call.Recall(PhoneNumbers, known.ToString()) is not null
                )
                .SelectMany(r => ResourceParts.Of(r, PhoneNumbers))
        )
        {
            number["primary"] = true;
        }
    }

    private static bool IsPrimary(JsonObject part) =>
        part["primary"]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
}
