namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>
/// A value that is unique, stored twice: the provider stores another, and the client sees the one that it sent. A filter finds the
/// first of them.
/// </summary>
internal static class TwinNames
{
    /// <summary>A POST that makes a second of the value is accepted.</summary>
    public static Deviation OnCreate(
        string id,
        string sentence,
        string requirement,
        (string Endpoint, string Member) place,
        Func<string, bool> isAccepted
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            call => AcceptAsync(call, place, isAccepted)
        );

    /// <summary>A PUT or a PATCH that gives a resource the value of another is accepted.</summary>
    public static Deviation OnChange(
        string id,
        string sentence,
        string requirement,
        (string Endpoint, string Member) place,
        params string[] methods
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                await call.ProceedAsync();
                if (
                    call.Answer.Status is 409 or 400
                    && methods.Any(method => call.Is(method, place.Endpoint))
                    && ResourceParts.Text(call.Answer.Document ?? [], "scimType") is "uniqueness"
                    && Written(call.Sent, place.Member) is { } value
                )
                {
                    call.Remember(place.Member, call.Id!, value);
                    call.Answer = await call.AskAsync("GET", call.Path);
                }

                Show(call, place);
            }
        );

    /// <summary>Lets the provider answer; a conflict becomes a success with the value that was sent.</summary>
    public static async Task AcceptAsync(
        WireCall call,
        (string Endpoint, string Member) place,
        Func<string, bool> isAccepted
    )
    {
        await call.ProceedAsync();
        if (
            call.Answer.Status == 409
            && call.Is("POST", place.Endpoint)
            && call.Sent is JsonObject sent
            && ResourceParts.Text(sent, place.Member) is { } value
            && isAccepted(value)
        )
        {
            var other = sent.DeepClone().AsObject();
            other[place.Member] = $"twin-{call.Count(place.Member)}-of-{sent.GetHashCode()}";
            call.Answer = await call.AskAsync("POST", place.Endpoint, other);
            if (call.Answer.Status == 201)
            {
                call.Remember(place.Member, call.Answer.Document!["id"]!.ToString(), value);
            }
        }

        Show(call, place);
    }

    private static void Show(WireCall call, (string Endpoint, string Member) place)
    {
        foreach (var resource in call.IsAt(place.Endpoint) ? call.Answer.Resources : [])
        {
            if (resource["id"] is { } id && call.Recall(place.Member, id.ToString()) is { } value)
            {
                resource[place.Member] = value;
            }
        }
    }

    // In a PUT the member itself, in a PATCH the value of the operation with its path.
    private static JsonNode? Written(JsonNode? sent, string member) =>
        (sent as JsonObject)?[member]?.DeepClone()
        ?? ResourceParts
            .Of(sent as JsonObject ?? [], "Operations")
            .FirstOrDefault(o =>
                string.Equals(ResourceParts.Text(o, "path"), member, StringComparison.Ordinal)
            )
            ?["value"]?.DeepClone();
}
