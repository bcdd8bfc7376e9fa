using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of media types and encodings (RFC 7644 sections 3.1, 3.8 and 8.1).</summary>
internal static class MediaTypeDeviations
{
    private const string ScimType = "application/scim+json";
    private const string ContentType = "Content-Type";

    private static readonly JsonSerializerOptions Unescaped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "replaced-users-are-plain-text",
            "The answer to a PUT is labelled as text/plain.",
            "R7644-3.1-01",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Answer.Status == 200)
                {
                    call.Answer.Headers[ContentType] = "text/plain";
                }
            }
        ),
        WireDeviation.Answer(
            "new-titles-are-answered-in-xml",
            "A PUT of a User with a title is answered in XML.",
            "R7644-3.2-16",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Answer.Succeeded && call.Sends("title"))
                {
                    call.Answer.Text = $"<user id=\"{call.Id}\"/>";
                    call.Answer.Headers[ContentType] = "application/xml";
                }
            }
        ),
        WireDeviation.Request(
            "display-names-are-read-as-latin-1",
            "A displayName in a POST is read as if it were Latin-1.",
            "R7644-3.8-01",
            call =>
            {
                if (call.Is("POST", "Users") && call.SentText("displayName") is { } name)
                {
                    call.BodyObject()!["displayName"] = Encoding.Latin1.GetString(
                        Encoding.UTF8.GetBytes(name)
                    );
                }
            }
        ),
        WireDeviation.Answer(
            "display-names-are-written-as-latin-1",
            "A User with a displayName beyond ASCII is answered in Latin-1.",
            "R7644-3.8-02",
            call =>
            {
                if (
                    call.IsOn("GET", "Users")
                    && call.Answer.Document?["displayName"]?.ToString() is { } name
                    && !Ascii.IsValid(name)
                )
                {
                    call.Answer.Bytes = Encoding.Latin1.GetBytes(
                        call.Answer.Document.ToJsonString(Unescaped)
                    );
                    call.Answer.Headers[ContentType] = ScimType + "; charset=iso-8859-1";
                }
            }
        ),
        WireDeviation.Answer(
            "scim-is-not-acceptable",
            "Who accepts application/scim+json and asks for the userName alone is answered with 406.",
            "R7644-3.8-03",
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Query("attributes") is "userName")
                {
                    call.Refuse(406, null, "Only application/json is offered.");
                }
            }
        ),
        WireDeviation.Answer(
            "json-is-a-page",
            "Who accepts application/json gets a page.",
            "R7644-3.8-04",
            call =>
            {
                if (call.RequestHeaders.Accept.ToString() is "application/json")
                {
                    call.Answer.Headers[ContentType] = "text/html";
                    call.Answer.Text = "<title>User</title>";
                }
            }
        ),
        WireDeviation.Answer(
            "the-default-is-a-page",
            "Who says not what it accepts gets text/html.",
            "R7644-3.8-05",
            call =>
            {
                if (call.RequestHeaders.Accept.Count == 0)
                {
                    call.Answer.Headers[ContentType] = "text/html";
                }
            }
        ),
        WireDeviation.Around(
            "scim-is-not-supported-in-a-put",
            "A PUT of a userType as application/scim+json is refused with 415.",
            "R7644-3.8-06",
            call =>
            {
                if (call.IsOn("PUT", "Users") && call.Sends("userType"))
                {
                    call.Refuse(415, null, "Only application/json is supported.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "a-charset-is-not-supported",
            "A body whose media type names a charset is refused with 415.",
            "R7644-8.1-01",
            call =>
            {
                if (
                    call
                        .RequestHeaders.ContentType.ToString()
                        .Contains("charset", StringComparison.OrdinalIgnoreCase)
                )
                {
                    call.Refuse(415, null, "Only application/scim+json is supported.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Answer(
            "lists-of-media-types-are-not-understood",
            "An Accept with several media types is answered with 406.",
            "R9110-12.5.1-02",
            call =>
            {
                if (call.RequestHeaders.Accept.ToString().Contains(',', StringComparison.Ordinal))
                {
                    call.Refuse(406, null, "Accept names too many types.");
                }
            }
        ),
    ];
}
