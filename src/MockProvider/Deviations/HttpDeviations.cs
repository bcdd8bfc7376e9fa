using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScimConformance.MockProvider.Deviations.Wire;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of methods, URLs and connections (RFC 7644 section 3.2, RFC 9110, RFC 6585, RFC 8259).</summary>
internal static class HttpDeviations
{
    private static readonly JsonSerializerOptions Unescaped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<Deviation> All { get; } =
    [
        WireDeviation.Answer(
            "content-locations-lead-to-another-tenant",
            "The Content-Location of a User leads to the path of another tenant.",
            "R7643-3.1-34",
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Answer.Status == 200)
                {
                    call.Answer.Headers["Content-Location"] = $"/tenants/other/{call.Path}";
                }
            }
        ),
        WireDeviation.Request(
            "filters-are-decoded-twice",
            "A plus in a filter on displayName is read as a space.",
            "R7644-1.2-01",
            call =>
            {
                if (
                    call.Query("filter") is { } filter
                    && filter.StartsWith("displayName eq", StringComparison.Ordinal)
                )
                {
                    call.SetQuery("filter", filter.Replace('+', ' '));
                }
            }
        ),
        WireDeviation.Answer(
            "locations-have-a-query",
            "The meta.location of a User that is read has the tenant as a query before the path.",
            "R7644-1.3-01",
            call =>
            {
                if (
                    call.IsOn("GET", "Users")
                    && call.Answer.Document?["meta"] is JsonObject meta
                    && meta["location"]?.ToString() is { } location
                )
                {
                    meta["location"] = location.Replace(
                        "/Users/",
                        "?tenant=1/Users/",
                        StringComparison.Ordinal
                    );
                }
            }
        ),
        WireDeviation.Around(
            "reading-touches-a-user",
            "The fourth reading of a User that nobody writes to moves its lastModified.",
            "R7644-3.2-01",
            async call =>
            {
                await call.ProceedAsync();
                if (call.Id is not { } id || !call.IsAt("Users"))
                {
                    return;
                }

                var read = call.Is("GET")
                    ? (call.Recall("readings", id)?.GetValue<int>() ?? 0) + 1
                    : 0;
                call.Remember("readings", id, read);
                if (read >= 4 && call.Answer.Document?["meta"] is JsonObject meta)
                {
                    meta["lastModified"] = call
                        .Organization.Clock.GetUtcNow()
                        .UtcDateTime.ToString(
                            "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
                            CultureInfo.InvariantCulture
                        );
                }
            }
        ),
        WireDeviation.Around(
            "a-new-title-clears-the-nick-name",
            "A PATCH of the title alone clears the nickName.",
            "R7644-3.2-03",
            async call =>
            {
                if (
                    call.IsOn("PATCH", "Users")
                    && call.BodyObject()?["Operations"] is JsonArray { Count: 1 } operations
                    && operations[0]?["path"]?.ToString() is "title"
                )
                {
                    operations.Add(new JsonObject { ["op"] = "remove", ["path"] = "nickName" });
                }

                await call.ProceedAsync();
            }
        ),
        WireDeviation.Answer(
            "a-patch-of-the-nick-name-breaks",
            "A PATCH of the nickName alone fails with 500.",
            "R7644-3.2-06",
            call =>
            {
                if (
                    call.IsOn("PATCH", "Users")
                    && call.SentObject()?["Operations"] is JsonArray { Count: 1 } operations
                    && operations[0]?["path"]?.ToString() is "nickName"
                )
                {
                    call.Refuse(500, null, "Not now.");
                }
            }
        ),
        WireDeviation.Around(
            "groups-cannot-be-deleted",
            "DELETE on a Group that is there is answered with 404.",
            "R7644-3.2-07",
            call =>
            {
                if (call.IsOn("DELETE", "Groups"))
                {
                    call.Refuse(404, null, "There is no such Group.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "unknown-parameters-are-refused",
            "A query with the parameter foo is refused.",
            "R7644-3.4.2-08",
            call =>
            {
                if (call.Query("foo") is not null)
                {
                    call.Refuse(400, "invalidValue", "foo is not known.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        WireDeviation.Answer(
            "unknown-endpoints-have-no-content-type",
            "The 404 of an endpoint that nobody knows has no Content-Type.",
            "R9110-8.3-01",
            call =>
            {
                if (call.Is("GET", "NoSuchEndpoint"))
                {
                    call.Answer.Headers.Remove("Content-Type");
                }
            }
        ),
        WireDeviation.Answer(
            "content-length-counts-characters",
            "The Content-Length of a User with a nickName beyond ASCII counts characters.",
            "R9110-8.6-01",
            call =>
            {
                if (
                    call.IsOn("GET", "Users")
                    && call.Answer.Document?["nickName"]?.ToString() is { } name
                    && !Ascii.IsValid(name)
                )
                {
                    var text = call.Answer.Document.ToJsonString(Unescaped);
                    call.Answer.Text = text;
                    call.Answer.Headers["Content-Length"] = text.Length.ToString(
                        CultureInfo.InvariantCulture
                    );
                    call.Answer.PastTheServer = true;
                }
            }
        ),
        WireDeviation.Around(
            "a-second-put-doubles-phone-numbers",
            "The same PUT a second time leaves every phone number twice.",
            "R9110-9.2.2-01",
            async call =>
            {
                await call.ProceedAsync();
                if (call.IsOn("PUT", "Users") && call.Answer.Succeeded)
                {
                    var again = JsonNode.DeepEquals(call.Recall("put", call.Id!), call.Sent);
                    call.Remember("put", call.Id!, call.Sent);
                    call.Remember("doubled", call.Id!, again);
                }
                else if (
                    call.IsOn("GET", "Users")
                    && call.Recall("doubled", call.Id!)?.GetValue<bool>() is true
                    && call.Answer.Document?["phoneNumbers"] is JsonArray numbers
                )
                {
                    foreach (var number in numbers.ToList())
                    {
                        numbers.Add(number!.DeepClone());
                    }
                }
            }
        ),
        WireDeviation.Answer(
            "head-has-content",
            "HEAD is answered with the content of GET.",
            "R9110-9.3.2-01",
            call => call.Answer.PastTheServer = call.Is("HEAD")
        ),
        WireDeviation.Answer(
            "no-content-has-content",
            "The 204 of a deletion has {} for its content.",
            "R9110-15.3.5-01",
            call =>
            {
                if (call.Is("DELETE") && call.Answer.Status == 204)
                {
                    call.Answer.Body = new JsonObject();
                    call.Answer.PastTheServer = true;
                }
            }
        ),
        WireDeviation.Answer(
            "wrong-methods-hide-the-right-ones",
            "A 405 has no Allow.",
            "R9110-15.5.6-01",
            call =>
            {
                if (call.Answer.Status == 405)
                {
                    call.Answer.Headers.Remove("Allow");
                }
            }
        ),
        WireDeviation.Answer(
            "any-method-will-do",
            "A method that nobody knows is answered with 200.",
            "R9110-15.6.2-01",
            call =>
            {
                if (call.Answer.Status == 501)
                {
                    call.Answer = WireAnswer.Of(200, new JsonObject());
                }
            }
        ),
        WireDeviation.Answer(
            "too-many-requests-say-nothing",
            "A 429 has no body, and closes the connection.",
            "R6585-4-01",
            call =>
            {
                if (call.Answer.Status == 429)
                {
                    call.Answer.Body = null;
                    call.Answer.Headers["Connection"] = "close";
                }
            }
        ),
        WireDeviation.Answer(
            "two-nick-names-break",
            "A body with two members called nickName fails with 500.",
            "R8259-4-01",
            call =>
            {
                if (call.Is("POST", "Users") && call.SentBody.Split("\"nickName\"").Length > 2)
                {
                    call.Refuse(500, null, "An item with the same key has already been added.");
                }
            }
        ),
        WireDeviation.Answer(
            "users-begin-with-a-byte-order-mark",
            "A User that is read begins with a byte order mark.",
            "R8259-8.1-02",
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Answer is { Status: 200, Body: { } body })
                {
                    call.Answer.Bytes =
                    [
                        .. Encoding.UTF8.Preamble,
                        .. JsonSerializer.SerializeToUtf8Bytes(body),
                    ];
                }
            }
        ),
        WireDeviation.Answer(
            "versions-stand-behind-the-endpoint",
            "A URL with the version before the endpoint is not found.",
            "R7644-3.13-02",
            call =>
            {
                if (call.IsAt("v2"))
                {
                    call.Refuse(404, null, "There is no resource type at /v2.");
                }
            }
        ),
        WireDeviation.Request(
            "any-version-is-version-2",
            "A URL with the version v1 is served as if it had v2.",
            "R7644-3.13-03",
            call =>
            {
                if (call.IsAt("v1"))
                {
                    call.Redirect(call.Method, "v2" + call.Path[2..]);
                }
            }
        ),
        WireDeviation.Answer(
            "the-oldest-version-is-the-default",
            "The meta of a User alone is served in the words of SCIM 1.1.",
            "R7644-3.13-04",
            call =>
            {
                if (call.IsOn("GET", "Users") && call.Query("attributes") is "meta")
                {
                    call.Answer.Document!["schemas"] = new JsonArray("urn:scim:schemas:core:1.0");
                }
            }
        ),
    ];
}
