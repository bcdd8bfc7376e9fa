namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>
/// Users with a userName that is taken: the provider stores another name, and the client sees the one that it sent. A filter finds
/// the first of them.
/// </summary>
internal static class TwinNames
{
    private const string Kept = "userName";

    /// <summary>Lets the provider answer; a conflict becomes a success with the name that was sent.</summary>
    public static async Task AcceptAsync(WireCall call)
    {
        await call.ProceedAsync();
        if (
            call.Answer.Status == 409
            && call.Is("POST", "Users")
            && call.Sent is JsonObject sent
            && ResourceParts.Text(sent, "userName") is { } name
        )
        {
            var other = sent.DeepClone().AsObject();
            other["userName"] = $"{call.Count(Kept)}-twin-{name}";
            call.Answer = await call.AskAsync("POST", "Users", other);
            if (call.Answer.Document is { } created && call.Answer.Status == 201)
            {
                call.Remember(Kept, created["id"]!.ToString(), name);
            }
        }

        Show(call);
    }

    private static void Show(WireCall call)
    {
        if (call.IsAt("Users"))
        {
            foreach (var user in call.Answer.Resources)
            {
                if (user["id"] is { } id && call.Recall(Kept, id.ToString()) is { } name)
                {
                    user["userName"] = name;
                }
            }
        }
    }
}
