using System.Text;
using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults in what counts as the same text (RFC 7643 sections 2.2, 2.3 and 3.1, RFC 7644 section 5).</summary>
internal static class CaseExactDeviations
{
    private const string Filter = "filter";
    private const string UserName = "userName";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "unannounced-case-is-exact",
            "A filter by an attribute whose announcement lacks caseExact tells upper and lower case apart.",
            "R7643-2.2-02",
            call =>
            {
                if (call.IsAt("TestResources") && LiteralOf(call, "bare") is { } text)
                {
                    Keep(call, resource => Same(ResourceParts.Text(resource, "bare"), text));
                }
            }
        ),
        LetterCaseFault.LooseFilter(
            "certificates-are-found-in-any-case",
            "x509Certificates.value is announced as case exact, and found in any letter case.",
            "R7643-2.3.6-03",
            "Users",
            "x509Certificates.value"
        ),
        LetterCaseFault.LooseFilter(
            "member-refs-are-found-in-any-case",
            "members.$ref is announced as case exact, and found in any letter case.",
            "R7643-2.3.7-03",
            "Groups",
            "members.$ref"
        ),
        WireDeviation.Request(
            "ids-ignore-case",
            "A User is retrieved by its id in any letter case.",
            "R7643-3.1-09",
            call =>
            {
                if (call.Is("GET", "Users") && call.Id is { } id && id is not ".search")
                {
                    call.Redirect("GET", $"Users/{Lower(id)}");
                }
            }
        ),
        LetterCaseFault.LooseFilter(
            "external-ids-are-found-in-any-case",
            "externalId is found in any letter case.",
            "R7643-3.1-16",
            "Users",
            "externalId"
        ),
        WireDeviation.Request(
            "resource-types-are-found-in-any-case",
            "A filter by meta.resourceType ignores letter case.",
            "R7643-3.1-29",
            call =>
            {
                if (call.Query(Filter) is { } filter)
                {
                    call.SetQuery(
                        Filter,
                        filter.Replace(
                            "meta.resourceType eq \"user\"",
                            "meta.resourceType eq \"User\"",
                            StringComparison.OrdinalIgnoreCase
                        )
                    );
                }
            }
        ),
        WireDeviation.Around(
            "versions-ignore-case",
            "A version in another letter case counts as the same.",
            "R7643-3.1-36",
            async call =>
            {
                if (
                    call.Is("PUT") && call.RequestHeaders.IfMatch.ToString() is { Length: > 0 } sent
                )
                {
                    var current = await call.AskAsync("GET", call.Path);
                    if (
                        current.Headers.TryGetValue("ETag", out var tag)
                        && string.Equals(tag, sent, StringComparison.OrdinalIgnoreCase)
                    )
                    {
                        call.RequestHeaders.IfMatch = tag;
                    }
                }

                await call.ProceedAsync();
            }
        ),
        AttributeFault.ExactFilter(
            "user-names-are-found-in-their-case-alone",
            "A filter by userName tells upper and lower case apart.",
            "R7643-4.1.1-05",
            UserName
        ),
        LetterCaseFault.LooseFilter(
            "exact-text-is-found-in-any-case",
            "An attribute that is announced as case exact is found in any letter case.",
            "R7643-7-18",
            "TestResources",
            "exactText"
        ),
        WireDeviation.Answer(
            "decomposed-names-are-not-found",
            "A filter by a userName in decomposed letters finds nobody.",
            "R7644-5-02",
            call =>
            {
                if (
                    LiteralOf(call, UserName) is { } name
                    && !name.IsNormalized(NormalizationForm.FormC)
                )
                {
                    Keep(call, _ => false);
                }
            }
        ),
        WireDeviation.Answer(
            "case-is-of-ascii-alone",
            "A filter by displayName ignores the letter case of ASCII alone.",
            "R7644-7.8-01",
            call =>
            {
                if (call.IsAt("Users") && LiteralOf(call, "displayName") is { } name)
                {
                    Keep(
                        call,
                        user => Same(Beyond(ResourceParts.Text(user, "displayName")), Beyond(name))
                    );
                }
            }
        ),
    ];

    private static void Keep(WireCall call, Func<JsonObject, bool> isKept)
    {
        if (call.Answer.Document is { } list && list["Resources"] is JsonArray found)
        {
            AttributeFault.Keep(list, found, isKept);
        }
    }

    /// <summary>The text that a filter of the request compares an attribute with, or null.</summary>
    private static string? LiteralOf(WireCall call, string attribute)
    {
        var filter = call.Query(Filter) ?? "";
        var words = $"{attribute} eq \"";
        var start = filter.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : filter[(start + words.Length)..].Split('"')[0];
    }

    private static string? Beyond(string? text) =>
        text is null ? null : string.Concat(text.Where(c => !char.IsAscii(c)));

    private static string Lower(string id) =>
        string.Concat(id.Select(c => char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c));

    private static bool Same(string? one, string? other) =>
        string.Equals(one, other, StringComparison.Ordinal);
}
