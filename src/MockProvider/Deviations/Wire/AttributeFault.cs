using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>Faults of one attribute: announced, shown, written, patched or filtered in a wrong way.</summary>
internal static class AttributeFault
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    /// <summary>A schema says something else of an attribute (<c>name.familyName</c>).</summary>
    public static Deviation Announced(
        string id,
        string sentence,
        string requirement,
        string schema,
        string path,
        Action<JsonObject> change
    ) =>
        WireDeviation.Answer(
            id,
            sentence,
            requirement,
            call => Announce(call, schema, path, change)
        );

    /// <summary>The same inside a deviation that does more.</summary>
    public static void Announce(
        WireCall call,
        string schema,
        string path,
        Action<JsonObject> change
    )
    {
        if (!call.IsAt("Schemas"))
        {
            return;
        }

        foreach (var document in call.Answer.Resources.Where(r => Is(r, "id", schema)))
        {
            var member = "attributes";
            JsonObject? found = document;
            foreach (var name in path.Split('.'))
            {
                found = (found?[member] as JsonArray)
                    ?.OfType<JsonObject>()
                    .FirstOrDefault(a => Is(a, "name", name));
                member = "subAttributes";
            }

            if (found is not null)
            {
                change(found);
            }
        }
    }

    /// <summary>The complex values at a path of every User that is shown, the User itself where the path is empty.</summary>
    public static Deviation Shown(
        string id,
        string sentence,
        string requirement,
        string[] path,
        Action<JsonObject> change
    ) => WireDeviation.Shown(id, sentence, requirement, "Users", user => Each(user, path, change));

    /// <summary>The complex values at a path of a User that is sent by a method: the provider gets others.</summary>
    public static Deviation Sent(
        string id,
        string sentence,
        string requirement,
        string method,
        string[] path,
        Action<JsonObject> change
    ) =>
        WireDeviation.Request(
            id,
            sentence,
            requirement,
            call =>
            {
                if (call.Is(method, "Users") && call.Body is JsonObject user)
                {
                    Each(user, path, change);
                }
            }
        );

    /// <summary>POST and PUT of a resource are refused with invalidValue for something in it.</summary>
    public static Deviation Refused(
        string id,
        string sentence,
        string requirement,
        string endpoint,
        Func<JsonObject, bool> isRefused
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            call => RefuseOrProceedAsync(call, endpoint, isRefused)
        );

    /// <summary>The same inside a deviation that does more.</summary>
    public static async Task RefuseOrProceedAsync(
        WireCall call,
        string endpoint,
        Func<JsonObject, bool> isRefused
    )
    {
        if (
            call.IsAt(endpoint)
            && (call.Is("POST") || call.Is("PUT"))
            && call.Sent is JsonObject sent
            && isRefused(sent)
        )
        {
            call.Refuse(400, "invalidValue", "This value is not supported.");
            return;
        }

        await call.ProceedAsync();
    }

    /// <summary>A PATCH of certain operations answers as if it had been applied, but nothing is.</summary>
    public static Deviation PatchIgnored(
        string id,
        string sentence,
        string requirement,
        Func<string, string, bool> isIgnored
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            async call =>
            {
                if (
                    call.Is("PATCH")
                    && call.Sent is JsonObject message
                    && ResourceParts
                        .Of(message, "Operations")
                        .Any(o =>
                            isIgnored(
                                ResourceParts.Text(o, "op") ?? "",
                                ResourceParts.Text(o, "path") ?? ""
                            )
                        )
                )
                {
                    call.Answer = await call.AskAsync("GET", call.Path);
                    return;
                }

                await call.ProceedAsync();
            }
        );

    /// <summary>
    /// A filter by an attribute (<c>title</c>, <c>emails.value</c>) tells upper and lower case apart, though it is announced not to.
    /// </summary>
    public static Deviation ExactFilter(string id, string sentence, string requirement, string path)
    {
        var names = path.Split('.');
        var literal = new Regex(
            $"{Regex.Escape(names[0])}{(names.Length == 2 ? $@"[.\[]{Regex.Escape(names[1])}" : "")} eq \"(?<text>[^\"]*)\"",
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
            MatchTimeout
        );
        return WireDeviation.Answer(
            id,
            sentence,
            requirement,
            call =>
            {
                if (
                    call.Is("GET")
                    && call.Answer.Document?["Resources"] is JsonArray found
                    && literal.Match(call.Query("filter") ?? "") is { Success: true } match
                )
                {
                    Keep(
                        call.Answer.Document,
                        found,
                        user => Has(user, names, match.Groups["text"].Value)
                    );
                }
            }
        );
    }

    /// <summary>A filter by an attribute is refused as invalidFilter.</summary>
    public static Deviation RefusedFilter(
        string id,
        string sentence,
        string requirement,
        string path
    ) =>
        WireDeviation.Around(
            id,
            sentence,
            requirement,
            call =>
            {
                if (
                    call.Query("filter")?.Contains(path, StringComparison.OrdinalIgnoreCase) is true
                )
                {
                    call.Refuse(400, "invalidFilter", $"There is no filter by {path}.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        );

    /// <summary>Takes resources out of a list.</summary>
    public static void Keep(JsonObject list, JsonArray resources, Func<JsonObject, bool> isKept)
    {
        var kept = resources.OfType<JsonObject>().Where(isKept).ToList();
        var gone = resources.Count - kept.Count;
        resources.Clear();
        kept.ForEach(resources.Add);
        list["totalResults"] = (list["totalResults"]?.GetValue<int>() ?? 0) - gone;
    }

    private static bool Has(JsonObject user, string[] names, string text) =>
        ResourceParts
            .Of(user, names[..^1])
            .Any(part =>
                string.Equals(ResourceParts.Text(part, names[^1]), text, StringComparison.Ordinal)
            );

    private static bool Is(JsonObject document, string member, string text) =>
        string.Equals(ResourceParts.Text(document, member), text, StringComparison.Ordinal);

    private static void Each(JsonObject user, string[] path, Action<JsonObject> change)
    {
        foreach (var part in ResourceParts.Of(user, path))
        {
            change(part);
        }
    }
}
