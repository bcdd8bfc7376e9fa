using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of passwords and of hostile input (RFC 7643 sections 4.1.1 and 9.2).</summary>
internal static class PasswordDeviations
{
    private const string Password = "password";

    // Stands for the bytes that a comparison without preparation would see.
    private const string AsItIs = " as it is";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "new-users-show-their-password",
            "The answer to a POST shows the password that was sent.",
            "R7643-4.1.1-15",
            call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.Answer.Status == 201
                    && call.SentText(Password) is { } password
                )
                {
                    call.Answer.Document![Password] = password;
                }
            }
        ),
        WireDeviation.Around(
            "weak-passwords-break",
            "A password of one character fails with 500.",
            "R7643-4.1.1-19",
            call =>
            {
                if (call.SentText(Password) is { Length: 1 })
                {
                    call.Refuse(500, null, "   at Scim.PasswordPolicy.Check(String password)");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "filters-read-passwords",
            "A search by POST with password sw tells whether the password begins so.",
            "R7643-4.1.1-21",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Is("POST", "Users") && call.SentText(Password) is { } password)
                {
                    call.Remember(Password, call.SentText("userName") ?? "", password);
                }
                else if (
                    call.Id is ".search"
                    && call.SentText("filter")?.Split('"')
                        is [_, var name, " and password sw ", var start, _]
                )
                {
                    var begins = call.Recall(Password, name)
                        ?.ToString()
                        .StartsWith(start, StringComparison.Ordinal);
                    call.Answer = WireAnswer.Of(
                        200,
                        new JsonObject
                        {
                            ["schemas"] = new JsonArray(Messages.MessageUrns.ListResponse),
                            ["totalResults"] = begins is true ? 1 : 0,
                        }
                    );
                }
            }
        ),
        WireDeviation.Around(
            "tautologies-find-everybody",
            "A filter with ' or '1'='1 in its value finds every User.",
            "R7643-9.2-02",
            async call =>
            {
                if (call.Query("filter")?.Contains("' or '1'='1", StringComparison.Ordinal) is true)
                {
                    call.SetQuery("filter", null);
                }

                await call.ProceedAsync();
            }
        ),
        WireDeviation.Request(
            "passwords-in-a-put-are-ignored",
            "A PUT with a password keeps the old one.",
            "R7644-3.5.1-02",
            call =>
            {
                if (call.IsOn("PUT", "Users"))
                {
                    call.BodyObject()?.Remove(Password);
                }
            }
        ),
        WireDeviation.Request(
            "decomposed-passwords-stay-apart",
            "A password that a PUT sends with its accents apart does not match its composed form.",
            "R7643-4.1.1-18",
            call =>
            {
                if (
                    call.IsOn("PUT", "Users")
                    && call.SentText(Password) is { } password
                    && !password.IsNormalized()
                )
                {
                    call.BodyObject()![Password] = password + AsItIs;
                }
            }
        ),
        WireDeviation.Request(
            "composed-passwords-stay-together",
            "A password that a PATCH sends with an accent does not match its form with accents apart.",
            "R7644-5-04",
            call =>
            {
                if (
                    call.IsOn("PATCH", "Users")
                    && (call.BodyObject()?["Operations"] as JsonArray)?[0] is JsonObject operation
                    && operation["path"]?.ToString() is Password
                    && operation["value"]?.ToString() is { } password
                    && !System.Text.Ascii.IsValid(password)
                )
                {
                    operation["value"] = password + AsItIs;
                }
            }
        ),
    ];
}
