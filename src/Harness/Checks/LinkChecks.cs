using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Where links lead: Location, meta.location, $ref.</summary>
internal static partial class LinkChecks
{
    /// <summary>
    /// The header Location and the meta.location of <paramref name="shown"/> are the same URI, relative ones resolved against the base.
    /// A difference in the segment of the version alone is a note.
    /// </summary>
    public static Discrepancy? LocationsAgree(Exchange answer, Exchange shown, Uri scimBase)
    {
        var (header, member) = (
            answer.Answer.Header("Location"),
            Json.Text(Json.At(Json.ObjectOf(shown), "meta", "location"))
        );
        // That one of them is missing is the fault of another requirement.
        return header is null || member is null
            ? new Discrepancy(
                "a header Location and a meta.location",
                $"{header ?? "no header"} and {member ?? "no member"}",
                answer
            ).AsNote()
            : Differ(header, member, "meta.location", "Location", scimBase, answer);
    }

    /// <summary>Content-Location, where it is sent, is meta.location. That it is not sent is a note (ruling N52).</summary>
    public static Discrepancy? ContentLocationAgrees(Exchange answer, Uri scimBase) =>
        (
            answer.Answer.Header("Content-Location"),
            Json.Text(Json.At(Json.ObjectOf(answer), "meta", "location"))
        ) switch
        {
            (null, _) => new Discrepancy(
                "perhaps a header Content-Location",
                "none",
                answer
            ).AsNote(),
            (_, null) => new("a meta.location", AnswerText.Of(answer), answer),
            var (header, member) => Differ(
                header,
                member,
                "meta.location",
                "Content-Location",
                scimBase,
                answer
            ),
        };

    /// <summary>
    /// meta.location ends in the endpoint and the id, and has no query (RFC 7644 section 1.3): another host, or a version before the
    /// endpoint, is the provider's business.
    /// </summary>
    public static Discrepancy? LocationEndsIn(Exchange answer, string path)
    {
        var member = Json.Text(Json.At(Json.ObjectOf(answer), "meta", "location"));
        return
            member is not null
            && !member.Contains('?', StringComparison.Ordinal)
            && ("/" + member).EndsWith("/" + path, StringComparison.Ordinal)
            ? null
            : new($"a meta.location that ends in /{path}", member ?? AnswerText.Of(answer), answer);
    }

    /// <summary>No URL with the name or the password of somebody in it.</summary>
    public static Discrepancy? HasNoUserInfo(Exchange answer) =>
        UserInfo().Match(answer.Answer.Body ?? "") is { Success: true } found
            ? new("links without credentials", found.Value, answer)
            : null;

    /// <summary>What a reference led to is the resource whose id the element has for its value, of the type that it names.</summary>
    public static Discrepancy? LeadsThere(JsonNode element, Exchange? reached)
    {
        if (reached is null)
        {
            return null;
        }

        var document = Json.ObjectOf(reached);
        var type = Json.Text(Json.Member(element, "type"));
        return
            reached.Answer.Status == 200
            && Same(Json.Member(document, "id"), Json.Member(element, "value"))
            && (
                type is null or "direct" or "indirect"
                || Same(Json.At(document, "meta", "resourceType"), Json.Member(element, "type"))
            )
            ? null
            : new($"the resource of {ValueChecks.Show(element)}", AnswerText.Of(reached), reached);
    }

    /// <summary>The same, or a refusal that says why not.</summary>
    public static Discrepancy? IsMeaningful(JsonNode element, Exchange? reached) =>
        reached?.Answer.Status is 401 or 403 or 404 ? null : LeadsThere(element, reached);

    private static Discrepancy? Differ(
        string header,
        string member,
        string first,
        string second,
        Uri scimBase,
        Exchange answer
    )
    {
        var (one, other) = (Resolve(scimBase, member), Resolve(scimBase, header));
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return null;
        }

        var found = new Discrepancy(
            $"{first} to be the same as {second}: {header}",
            member,
            answer
        );
        return string.Equals(
            Version().Replace(one, "/"),
            Version().Replace(other, "/"),
            StringComparison.Ordinal
        )
            ? found.AsNote()
            : found;
    }

    private static string Resolve(Uri scimBase, string link) =>
        Uri.TryCreate(scimBase, link, out var uri) ? uri.AbsoluteUri : link;

    private static bool Same(JsonNode? one, JsonNode? other) =>
        Json.Text(one) is { } text
        && string.Equals(text, Json.Text(other), StringComparison.Ordinal);

    [GeneratedRegex(
        "/v[0-9]+/",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Version();

    [GeneratedRegex(
        """https?://[^/\s"@?#]+:[^/\s"@?#]*@[^\s"]*""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex UserInfo();
}
