using ScimConformance.MockProvider.Deviations.Wire;

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
    ];

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
