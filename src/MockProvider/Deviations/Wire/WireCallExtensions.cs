namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>Looks at calls that several deviations take.</summary>
internal static class WireCallExtensions
{
    private const string Created = "created";

    /// <summary>The body as the client sent it, where it is an object.</summary>
    public static JsonObject? SentObject(this WireCall call) => call.Sent as JsonObject;

    /// <summary>The same, as the provider will get it.</summary>
    public static JsonObject? BodyObject(this WireCall call) => call.Body as JsonObject;

    /// <summary>A text that the client sent as a member of the body, or null.</summary>
    public static string? SentText(this WireCall call, string name) =>
        (call.Sent as JsonObject)?[name] is JsonValue value
        && value.TryGetValue<string>(out var text)
            ? text
            : null;

    public static bool Sends(this WireCall call, string name) =>
        call.Sent is JsonObject sent && sent.ContainsKey(name);

    /// <summary>A request on one resource of a type.</summary>
    public static bool IsOn(this WireCall call, string method, string endpoint) =>
        call.Is(method, endpoint) && call.Id is not null and not ".search";

    /// <summary>The resource of the path as it is stored, or null.</summary>
    public static async Task<JsonObject?> StoredAsync(this WireCall call)
    {
        var stored = await call.AskAsync("GET", call.Path);
        return stored.Succeeded ? stored.Document : null;
    }

    /// <summary>Remembers that the resource of a 201 exists, for <see cref="WasCreated"/>.</summary>
    public static void NoteCreation(this WireCall call)
    {
        if (call.Answer.Status == 201 && call.Answer.Document?["id"] is { } id)
        {
            call.Remember(Created, id.ToString(), call.Answer.Document);
        }
    }

    /// <summary>Whether the resource of the path was ever created.</summary>
    public static bool WasCreated(this WireCall call) =>
        call.Id is { } id && call.Recall(Created, id) is not null;

    /// <summary>Makes /Schemas say that an attribute, or a part of it, is required.</summary>
    public static void AnnounceRequired(this WireCall call, string schema, params string[] path)
    {
        if (!call.IsAt("Schemas"))
        {
            return;
        }

        foreach (
            var document in call.Answer.Resources.Where(s =>
                string.Equals(s["name"]?.ToString(), schema, StringComparison.Ordinal)
            )
        )
        {
            var attribute = path.Aggregate<string, JsonNode?>(
                document,
                (node, name) =>
                    (node?["attributes"] ?? node?["subAttributes"])
                        ?.AsArray()
                        .FirstOrDefault(a =>
                            string.Equals(a?["name"]?.ToString(), name, StringComparison.Ordinal)
                        )
            );
            attribute!["required"] = true;
        }
    }
}
