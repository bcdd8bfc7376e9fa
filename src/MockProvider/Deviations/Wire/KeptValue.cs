namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>
/// Deviations about one attribute that keep a value which the provider does not: it never gets there, and stands in every
/// resource that is shown from then on. And the other way round: a value that cannot be changed.
/// </summary>
internal static class KeptValue
{
    /// <summary>
    /// What POST and PUT (or one of them) send there is stored, if <paramref name="when"/>; the provider gets
    /// <paramref name="instead"/>, or what it already has.
    /// </summary>
    public static Deviation OfBody(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        string path,
        Func<JsonNode, bool> when,
        Func<JsonNode, JsonNode?>? instead = null,
        Func<JsonNode, JsonNode>? shown = null,
        params string[] methods
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                var value = IsWrite(call, endpoint, methods)
                    ? WirePath.Find(call.Sent, path)
                    : null;
                var keeps = value is not null && when(value);
                if (keeps)
                {
                    var stored = call.Is("PUT")
                        ? (await call.AskAsync("GET", call.Path)).Document
                        : null;
                    WirePath.Set(
                        call.Body,
                        path,
                        instead is null ? WirePath.Find(stored, path) : instead(value!)
                    );
                }

                await call.ProceedAsync();
                if (
                    IsWrite(call, endpoint, [])
                    && call.Answer.Succeeded
                    && call.Answer.Document?["id"] is { } resource
                )
                {
                    call.Remember(
                        path,
                        resource.ToString(),
                        keeps ? shown?.Invoke(value!) ?? value : null
                    );
                }

                Show(call, endpoint, path);
            }
        );

    /// <summary>What a PATCH replaces at just this path is stored.</summary>
    public static Deviation OfPatch(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        string path,
        Func<JsonNode, bool>? when = null
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (
                    call.OperationOn(endpoint, path) is { } operation
                    && operation.TextOf("op") is "replace"
                    && operation["value"] is { } value
                    && when?.Invoke(value) is not false
                )
                {
                    call.Remember(path, call.Id!, value);
                    call.Answer = await call.AskAsync("GET", call.Path);
                }
                else
                {
                    await call.ProceedAsync();
                }

                Show(call, endpoint, path);
            }
        );

    /// <summary>A PATCH of just this path with this op (or any, if null) is answered as if it had been done, and does nothing.</summary>
    public static Deviation IgnoredPatch(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        string path,
        string? op = null
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (
                    call.OperationOn(endpoint, path) is { } operation
                    && (
                        op is null
                        || string.Equals(operation.TextOf("op"), op, StringComparison.Ordinal)
                    )
                )
                {
                    call.Answer = await call.AskAsync("GET", call.Path);
                }
                else
                {
                    await call.ProceedAsync();
                }
            }
        );

    /// <summary>A PUT leaves the attribute as it is, whatever the body says, where it has a value.</summary>
    public static Deviation IgnoredPut(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        string path,
        bool ofUnset = false
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (call.Is("PUT", endpoint) && WirePath.Find(call.Sent, path) is not null)
                {
                    var stored = WirePath.Find(
                        (await call.AskAsync("GET", call.Path)).Document,
                        path
                    );
                    if (stored is null == ofUnset)
                    {
                        WirePath.Set(call.Body, path, stored);
                    }
                }

                await call.ProceedAsync();
            }
        );

    private static bool IsWrite(WireCall call, string endpoint, string[] methods) =>
        call.IsAt(endpoint)
        && (call.Is("POST") && call.Id is null || call.Is("PUT"))
        && (methods.Length == 0 || methods.Contains(call.Method, StringComparer.Ordinal));

    private static void Show(WireCall call, string endpoint, string path)
    {
        foreach (var resource in call.IsAt(endpoint) ? call.Answer.Resources : [])
        {
            if (resource["id"] is { } id && call.Recall(path, id.ToString()) is { } kept)
            {
                WirePath.Set(resource, path, kept);
            }
        }
    }
}
