namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>Values that need not be unique, refused a second time.</summary>
internal static class Duplicates
{
    /// <summary>A POST with a value that one before it had is refused as a conflict.</summary>
    public static Deviation Refused(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        Func<JsonObject, JsonNode?> valueOf
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                var value =
                    call.Is("POST", endpoint) && call.Sent is JsonObject sent
                        ? valueOf(sent)?.ToJsonString()
                        : null;
                if (value is not null && call.Recall(requirement, value) is not null)
                {
                    call.Refuse(409, "uniqueness", "Another resource has this value.");
                    return;
                }

                await call.ProceedAsync();
                if (value is not null && call.Answer.Status == 201)
                {
                    call.Remember(requirement, value, true);
                }
            }
        );
}
