using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of POST (RFC 7644 section 3.3).</summary>
internal static class CreateDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "create-answers-200",
            "A resource that was created is answered with 200.",
            "R7644-3.3-04",
            call =>
            {
                if (call.Answer.Status == 201)
                {
                    call.Answer.Status = 200;
                }
            }
        ),
        WireDeviation.Answer(
            "create-answers-nothing",
            "A 201 has no body.",
            "R7644-3.3-05",
            call =>
            {
                if (call.Answer.Status == 201)
                {
                    call.Answer.Body = null;
                }
            }
        ),
        WireDeviation.Answer(
            "create-hides-the-location",
            "A 201 has no Location.",
            "R7644-3.3-06",
            call => call.Answer.Headers.Remove("Location")
        ),
        WireDeviation.Answer(
            "clash-is-a-bad-request",
            "A userName that is taken is refused with 400.",
            "R7644-3.3-08",
            call =>
            {
                if (call.Is("POST") && call.Answer.Status == 409)
                {
                    call.Answer.Status = 400;
                    call.Answer.Document!["status"] = "400";
                }
            }
        ),
        WireDeviation.Around(
            "resource-type-is-the-clients",
            "meta.resourceType is what the client sent.",
            "R7644-3.3.1-01",
            async call =>
            {
                var claimed = (call.Sent as JsonObject)?["meta"]?["resourceType"];
                await call.ProceedAsync();
                if (call.Answer.Status == 201 && claimed is not null)
                {
                    call.Remember("resourceType", call.Answer.Document!["id"]!.ToString(), claimed);
                }

                foreach (var resource in call.Answer.Resources)
                {
                    if (
                        resource["id"] is { } id
                        && call.Recall("resourceType", id.ToString()) is { } remembered
                    )
                    {
                        resource["meta"]!["resourceType"] = remembered;
                    }
                }
            }
        ),
        WireDeviation.Around(
            "null-is-refused",
            "A POST with a member that is null is refused.",
            "R7643-2.5-07",
            call =>
            {
                if (
                    call.Is("POST")
                    && call.Sent is JsonObject sent
                    && sent.Any(m => m.Value is null)
                )
                {
                    call.Refuse(400, "invalidValue", "null is no value.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
    ];
}
