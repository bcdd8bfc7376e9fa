using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults in when attributes are returned (RFC 7643 sections 2.2, 3.1 and 7).</summary>
internal static class ReturnedDeviations
{
    private const string Attributes = "attributes";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "unannounced-returned-means-on-request",
            "An attribute whose announcement lacks returned is only shown to whoever asks for it.",
            "R7643-2.2-04",
            call =>
            {
                if (call.Is("GET", "TestResources") && call.Query(Attributes) is null)
                {
                    Drop(call, "withoutReturned");
                    Drop(call, "bare");
                }
            }
        ),
        WireDeviation.Around(
            "one-part-of-meta-brings-all",
            "Whoever asks for meta.resourceType gets the whole of meta.",
            "R7643-3.1-20",
            async call =>
            {
                await call.ProceedAsync();
                if (IsAskedFor(call, "meta.resourceType") && call.Answer.Document is { } shown)
                {
                    shown["meta"] = (await WholeAsync(call))["meta"]?.DeepClone();
                }
            }
        ),
        WireDeviation.Around(
            "created-is-always-shown",
            "meta.created is shown, whatever attributes are asked for.",
            "R7643-3.1-22",
            async call =>
            {
                await call.ProceedAsync();
                if (
                    call.Is("GET", "Users")
                    && call.Query(Attributes) is not null
                    && call.Answer is { Succeeded: true, Document: { } shown }
                    && call.Id is not null
                    && shown["meta"] is null
                )
                {
                    shown["meta"] = new JsonObject
                    {
                        ["created"] = (await WholeAsync(call))["meta"]?["created"]?.DeepClone(),
                    };
                }
            }
        ),
        WireDeviation.Answer(
            "password-is-shown-to-whoever-asks",
            "Whoever asks for password by name gets its hash.",
            "R7643-4.1.1-16",
            call =>
            {
                foreach (var user in IsAskedFor(call, "password") ? call.Answer.Resources : [])
                {
                    user["password"] = "$2a$10$N9qo8uLOickgx2ZMRZoMye";
                }
            }
        ),
        WireDeviation.Around(
            "on-request-means-always",
            "requestText is shown to whoever does not ask for it.",
            "R7643-7-31",
            async call =>
            {
                await call.ProceedAsync();
                if (
                    call.Is("GET", "TestResources")
                    && call.Id is not null
                    && call.Query(Attributes) is null
                    && call.Answer is { Succeeded: true, Document: { } shown }
                )
                {
                    var asked = await call.AskAsync("GET", $"{call.Path}?attributes=requestText");
                    shown["requestText"] = asked.Document?["requestText"]?.DeepClone();
                }
            }
        ),
        WireDeviation.Answer(
            "replace-hides-what-is-returned-on-request",
            "The answer to a PUT lacks requestText, although the client sent it.",
            "R7643-7-32",
            call =>
            {
                if (call.Is("PUT", "TestResources"))
                {
                    Drop(call, "requestText");
                }
            }
        ),
        WireDeviation.Around(
            "password-filter-fails",
            "A filter by password is answered with 500.",
            "R7643-7-33",
            call =>
            {
                if (call.Query("filter")?.Contains("password", StringComparison.Ordinal) is true)
                {
                    call.Refuse(500, null, "Something went wrong.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Answer(
            "schema-has-no-id",
            "A schema that is retrieved alone has no id.",
            "R7643-7-40",
            call =>
            {
                if (call.Is("GET", "Schemas") && call.Id is not null)
                {
                    Drop(call, "id");
                }
            }
        ),
    ];

    private static bool IsAskedFor(WireCall call, string name) =>
        call.IsAt("Users")
        && call.Query(Attributes)?.Contains(name, StringComparison.OrdinalIgnoreCase) is true;

    private static async Task<JsonObject> WholeAsync(WireCall call) =>
        (await call.AskAsync("GET", call.Path)).Document ?? [];

    private static void Drop(WireCall call, string name)
    {
        foreach (var resource in call.Answer.Resources)
        {
            resource.Remove(name);
        }
    }
}
