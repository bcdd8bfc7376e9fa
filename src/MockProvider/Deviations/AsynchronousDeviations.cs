using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Http.Scim;
using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of answers that come later (RFC 9967).</summary>
internal static class AsynchronousDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Around(
            "accepted-requests-are-answered-at-once",
            "A 202 has the User in its body.",
            "R9967-2.5.1.1-02",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Answer.Status == 202)
                {
                    call.Answer.Body = await call.StoredAsync();
                }
            }
        ),
        WireDeviation.Around(
            "later-answers-mind-accept",
            "Who accepts pictures alone and prefers a later answer is answered with 406.",
            "R9967-2.5.1.1-04",
            call =>
            {
                if (call.Is("PUT") && call.RequestHeaders.Accept.ToString() is "image/png")
                {
                    call.Refuse(406, null, "There are no pictures here.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        Without(
            "applied-preferences-are-a-secret",
            "A 202 has no Preference-Applied.",
            "R9967-2.5.1.1-05",
            "Preference-Applied"
        ),
        WireDeviation.Around(
            "waiting-is-refused",
            "A preference with wait is refused.",
            "R9967-2.5.1.1-06",
            call =>
            {
                if (
                    call.RequestHeaders["Prefer"]
                        .ToString()
                        .Contains("wait=", StringComparison.Ordinal)
                )
                {
                    call.Refuse(400, null, "wait is not known.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        Without("transactions-have-no-name", "A 202 has no Set-Txn.", "R9967-3-01", "Set-Txn"),
        WireDeviation.Answer(
            "all-transactions-have-one-name",
            "The Set-Txn of every 202 is the same.",
            "R9967-3-02",
            call =>
            {
                if (call.Answer.Status == 202)
                {
                    call.Answer.Headers["Set-Txn"] = "00000000-0000-4000-8000-000000000001";
                }
            }
        ),
        WireDeviation.Stranger(
            "completions-are-public",
            "What came of a request is read without a credential.",
            "R9967-5-01",
            (call, admit) => call.IsAt(".async") ? call.ProceedAsync(admit) : call.ProceedAsync()
        ),
        Telling(
            "events-name-their-subject-in-sub",
            "The subject of a completion event stands in sub.",
            "R9967-2.1-01",
            claims =>
            {
                claims["sub"] = claims["sub_id"]?["uri"]?.DeepClone();
                claims.Remove("sub_id");
            }
        ),
        Telling(
            "events-have-a-transaction-of-their-own",
            "The txn of a completion event is another than that of the answer.",
            "R9967-2.5.1.1-07",
            claims => claims["txn"] = $"{claims["txn"]}-2"
        ),
        Telling(
            "events-of-failures-have-no-response",
            "The completion event of a request that failed has its status and nothing else.",
            "R9967-2.5.1.3-01",
            claims => (claims["events"]?[CompletionEvent.Uri] as JsonObject)?.Remove("response")
        ),
    ];

    // The claims of a completion event are asked for as JSON, changed, and made a token again.
    private static Deviation Telling(
        string id,
        string sentence,
        string requirement,
        Action<JsonObject> change
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (!call.IsAt(".async"))
                {
                    await call.ProceedAsync();
                    return;
                }

                call.RequestHeaders.Accept = AnswerType.Json;
                await call.ProceedAsync();
                if (call.Answer is { Succeeded: true, Document: { } claims })
                {
                    change(claims);
                    call.Answer.Headers["Content-Type"] = "application/secevent+jwt";
                    call.Answer.Bytes = CompletionEvent.Token(claims.ToJsonString());
                }
            }
        );

    private static Deviation Without(
        string id,
        string sentence,
        string requirement,
        string header
    ) =>
        WireDeviation.Answer(
            id,
            sentence,
            requirement,
            call =>
            {
                if (call.Answer.Status == 202)
                {
                    call.Answer.Headers.Remove(header);
                }
            }
        );
}
