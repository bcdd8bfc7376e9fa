using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of refusals (RFC 7644 section 3.12).</summary>
internal static class ErrorDeviations
{
    private const string Page = "<!DOCTYPE html><title>Error</title><h1>Something went wrong</h1>";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Malformed(
            "bad-syntax-is-answered-with-a-page",
            "A User that is no JSON is refused with a page.",
            "R7644-3.12-01",
            call => ShowPage(call.Answer)
        ),
        Malformed(
            "bad-syntax-is-answered-with-nothing",
            "A User that is no JSON is refused with 400 and no body.",
            "R7644-3.2-15",
            call => call.Answer.Body = null
        ),
        Malformed(
            "bad-syntax-is-answered-without-a-schema",
            "The error message for a User that is no JSON has no schemas.",
            "R7644-3.12-02",
            call => call.Answer.Document!.Remove("schemas")
        ),
        Malformed(
            "bad-syntax-has-a-number-for-its-status",
            "The status in the error message for a User that is no JSON is a number.",
            "R7644-3.12-03",
            call => call.Answer.Document!["status"] = 400
        ),
        Malformed(
            "bad-syntax-is-a-success",
            "The error message for a User that is no JSON comes with 200.",
            "R7644-3.2-14",
            call => call.Answer.Status = 200
        ),
        Malformed(
            "bad-syntax-has-a-list-of-keywords",
            "The scimType for a User that is no JSON is a list.",
            "R7644-3.12-05",
            call => call.Answer.Document!["scimType"] = new JsonArray("invalidSyntax")
        ),
        WireDeviation.Answer(
            "not-found-says-400",
            "A 404 to a request for some attributes says 400 in its body.",
            "R7644-3.12-04",
            call =>
            {
                if (
                    call.IsOn("GET", "Users")
                    && call.Answer.Status == 404
                    && call.Query("attributes") is not null
                )
                {
                    call.Answer.Document!["status"] = "400";
                }
            }
        ),
        WireDeviation.Answer(
            "clashes-are-called-conflicts",
            "The scimType of a userName that is taken is conflict.",
            "R7644-3.3-09",
            call =>
            {
                if (call.Is("POST", "Users") && call.Answer.Status == 409)
                {
                    call.Answer.Document!["scimType"] = "conflict";
                }
            }
        ),
        WireDeviation.Answer(
            "clashes-in-a-put-break",
            "A PUT with a userName that is taken fails with 500.",
            "R7643-7-37",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Answer.Status == 409)
                {
                    call.Refuse(500, null, "UNIQUE constraint failed.");
                }
            }
        ),
        WireDeviation.Answer(
            "clashes-in-a-put-are-invalid-values",
            "The scimType of a PUT with a userName that is taken is invalidValue.",
            "R7644-3.12-20",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Answer.Status == 409)
                {
                    call.Answer.Document!["scimType"] = "invalidValue";
                }
            }
        ),
        WireDeviation.Answer(
            "clashes-in-a-put-say-nothing",
            "A PUT with a userName that is taken is refused with 409 and no body.",
            "R7644-3.12-13",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Answer.Status == 409)
                {
                    call.Answer.Body = null;
                }
            }
        ),
        WireDeviation.Answer(
            "an-open-brace-breaks",
            "A POST of an opening brace fails with 500.",
            "R7644-3.3-12",
            call =>
            {
                if (call.Is("POST", "Users") && call.SentBody is "{")
                {
                    call.Refuse(500, null, "Unexpected end of input.");
                }
            }
        ),
        WireDeviation.Answer(
            "a-list-for-a-user-breaks",
            "A POST of a list fails with 500.",
            "R7644-3.3-13",
            call =>
            {
                if (call.Is("POST", "Users") && call.Sent is JsonArray)
                {
                    call.Refuse(500, null, "Cannot cast a list to an object.");
                }
            }
        ),
        WireDeviation.Around(
            "an-empty-body-makes-a-user",
            "A POST without a body makes a User.",
            "R7644-3.3-14",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Is("POST", "Users") && call.SentBody.Length == 0)
                {
                    call.Answer = await call.AskAsync(
                        "POST",
                        "Users",
                        new JsonObject
                        {
                            ["schemas"] = new JsonArray(Schemas.SchemaUrns.User),
                            ["userName"] = $"empty-{call.Count("empty")}",
                        }
                    );
                }
            }
        ),
        WireDeviation.Answer(
            "names-that-are-texts-are-unprocessable",
            "A User whose name is a string is refused with 422.",
            "R7644-3.12-09",
            call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.Answer.Status == 400
                    && call.SentText("name") is not null
                )
                {
                    call.Refuse(422, "invalidValue", "The name is no object.");
                }
            }
        ),
        WireDeviation.Answer(
            "bad-syntax-in-a-put-is-an-invalid-value",
            "The scimType of a PUT that is no JSON is invalidValue.",
            "R7644-3.12-22",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Sent is null && call.Answer.Status == 400)
                {
                    call.Answer.Document!["scimType"] = "invalidValue";
                }
            }
        ),
        WireDeviation.Answer(
            "missing-names-are-called-mutability",
            "The scimType of a User without a userName is mutability.",
            "R7644-3.12-25",
            call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.Answer.Status == 400
                    && call.SentObject() is { } sent
                    && !sent.ContainsKey("userName")
                )
                {
                    call.Answer.Document!["scimType"] = "mutability";
                }
            }
        ),
        WireDeviation.Answer(
            "read-only-paths-are-called-invalid",
            "The scimType of a PATCH of the id is invalidPath.",
            "R7644-3.12-21",
            call =>
            {
                if (call.IsOn("PATCH", "Users") && PathOf(call) is "id")
                {
                    call.Answer.Document!["scimType"] = "invalidPath";
                }
            }
        ),
        WireDeviation.Answer(
            "a-missing-target-is-a-missing-resource",
            "A PATCH that replaces an e-mail of a type which the User has not is answered with 404.",
            "R7644-3.12-24",
            call =>
            {
                if (
                    call.IsOn("PATCH", "Users")
                    && call.Answer.Status == 400
                    && PathOf(call) is { } path
                    && path.Contains("[type eq \"nope\"]", StringComparison.Ordinal)
                )
                {
                    call.Refuse(404, "noTarget", "There is no such e-mail.");
                }
            }
        ),
        WireDeviation.Answer(
            "active-is-greater-than-nothing",
            "The filter active gt true is answered with an empty list.",
            "R7644-3.12-18",
            call =>
            {
                if (call.Query("filter") is "active gt true")
                {
                    call.Answer = EmptyList();
                }
            }
        ),
        WireDeviation.Answer(
            "sensitive-filters-are-not-found",
            "A filter on phone numbers is refused with 403 and an error message that says 404.",
            "R7644-3.12-27",
            call =>
            {
                if (
                    call.Is("GET", "Users")
                    && call.Query("filter")
                        ?.StartsWith("phoneNumbers.value ", StringComparison.Ordinal)
                        is true
                )
                {
                    call.Refuse(403, "sensitive", "Phone numbers do not belong into a URL.");
                    call.Answer.Document!["status"] = "404";
                }
            }
        ),
        WireDeviation.Refusal(
            "strangers-are-forbidden",
            "Who shows no credential is answered with 403.",
            "R7644-3.12-10",
            call =>
            {
                if (call.RequestHeaders.Authorization.Count == 0)
                {
                    call.Refuse(403, null, "Please log in.");
                }
            }
        ),
        WireDeviation.Answer(
            "want-of-rights-is-unauthorized",
            "A deletion that the key's rights do not allow is answered with 401.",
            "R7644-3.12-11",
            call =>
            {
                if (call.IsOn("DELETE", "Users") && call.Answer.Status == 403)
                {
                    call.Refuse(401, null, "The key may not do this.");
                }
            }
        ),
        WireDeviation.Answer(
            "unknown-endpoints-are-empty",
            "An endpoint that nobody knows is answered with an empty list.",
            "R7644-3.12-12",
            call =>
            {
                if (call.Is("GET", "NoSuchEndpoint"))
                {
                    call.Answer = EmptyList();
                }
            }
        ),
        WireDeviation.Answer(
            "a-stale-version-is-answered-with-a-page",
            "A 412 is a page.",
            "R7644-3.12-14",
            call =>
            {
                if (call.Answer.Status == 412)
                {
                    ShowPage(call.Answer);
                }
            }
        ),
        WireDeviation.Answer(
            "too-large-says-400",
            "A 413 says 400 in its body.",
            "R7644-3.12-15",
            call =>
            {
                if (call.Answer.Status == 413)
                {
                    call.Answer.Document!["status"] = "400";
                }
            }
        ),
        WireDeviation.Answer(
            "a-lone-quote-breaks",
            "A filter that is a lone quote fails with 500 and a page with a stack trace.",
            "R7644-3.12-16",
            call =>
            {
                if (call.Query("filter") is "\"")
                {
                    call.Answer.Status = 500;
                    ShowPage(call.Answer);
                    call.Answer.Text +=
                        "<pre>   at Scim.FilterParser.Parse(String text) in Parser.cs:line 42</pre>";
                }
            }
        ),
        WireDeviation.Answer(
            "not-implemented-says-nothing",
            "A 501 has no body.",
            "R7644-3.12-17",
            call =>
            {
                if (call.Answer.Status == 501)
                {
                    call.Answer.Body = null;
                }
            }
        ),
        Redirect("temporary-redirects-lead-nowhere", 307, "R7644-3.12-07"),
        Redirect("permanent-redirects-lead-nowhere", 308, "R7644-3.12-08"),
    ];

    /// <summary>Changes the refusal of a new User that is no JSON, and is more than one character.</summary>
    private static Deviation Malformed(
        string id,
        string sentence,
        string requirement,
        Action<WireCall> change
    ) =>
        WireDeviation.Answer(
            id,
            sentence,
            requirement,
            call =>
            {
                if (
                    call.Is("POST", "Users")
                    && call.Sent is null
                    && call.SentBody.Length > 1
                    && call.Answer is { Status: 400, Document: not null }
                )
                {
                    change(call);
                }
            }
        );

    private static Deviation Redirect(string id, int status, string requirement) =>
        WireDeviation.Answer(
            id,
            $"A User whose URL ends in a slash is answered with {status}, which says not where to.",
            requirement,
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Path.EndsWith('/'))
                {
                    call.Answer = new WireAnswer(status);
                }
            }
        );

    private static void ShowPage(WireAnswer answer)
    {
        answer.Headers["Content-Type"] = "text/html; charset=utf-8";
        answer.Text = Page;
    }

    private static WireAnswer EmptyList() =>
        WireAnswer.Of(
            200,
            new JsonObject
            {
                ["schemas"] = new JsonArray(Messages.MessageUrns.ListResponse),
                ["totalResults"] = 0,
                ["Resources"] = new JsonArray(),
            }
        );

    private static string? PathOf(WireCall call) =>
        (call.SentObject()?["Operations"] as JsonArray)?[0]?["path"]?.ToString();
}
