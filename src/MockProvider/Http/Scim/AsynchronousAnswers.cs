using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>
/// Answers writes with 202 where the client prefers that (RFC 9967 section 2.5.1.1). The work is done first and has every
/// guarantee of other writes; when it took longer than the client waits, its answer becomes a completion event, which the
/// client fetches at the Location.
/// </summary>
internal sealed class AsynchronousAnswers(
    IDatabase database,
    IIdSource ids,
    ProviderAddress address,
    TimeProvider time
)
{
    public const string Path = "/.async";
    private const string TokenType = "application/secevent+jwt";

    /// <summary>The endpoint with that ability.</summary>
    public RequestDelegate Serve(RequestDelegate endpoint) =>
        http =>
            AsyncPreference.Of(http, ScimRequest.OrganizationOf(http).Options) is { } preference
                ? ServeAsync(http, endpoint, preference)
                : endpoint(http);

    /// <summary>The event of a request: the token, or its claims where the client prefers application/json. Errors: 404.</summary>
    public async Task CompletionAsync(HttpContext http)
    {
        var txn = http.Request.RouteValues["txn"] as string ?? "";
        var organization = ScimRequest.OrganizationOf(http);
        var claims = await database.ReadAsync(
            store => store.Completions.FindAsync(organization.Id, txn),
            http.RequestAborted
        );
        await (
            claims is null
                ? ScimAnswer.WriteErrorAsync(
                    http,
                    ScimError.NotFound($"There is no request '{txn}'.")
                )
            : AnswerType.Of(http) is AnswerType.Json
                ? JsonAnswer.WriteAsync(http, 200, AnswerType.Json, JsonNode.Parse(claims)!)
            : JsonAnswer.WriteAsync(
                http,
                StatusCodes.Status200OK,
                TokenType,
                CompletionEvent.Token(claims)
            )
        );
    }

    private async Task ServeAsync(
        HttpContext http,
        RequestDelegate endpoint,
        AsyncPreference preference
    )
    {
        // work
        var (response, sent) = (http.Response, http.Response.Body);
        using var answer = new MemoryStream();
        response.Body = answer;
        var start = time.GetTimestamp();
        try
        {
            await endpoint(http);
        }
        finally
        {
            response.Body = sent;
        }

        answer.Position = 0;
        if (preference.Wait > TimeSpan.Zero && time.GetElapsedTime(start) <= preference.Wait)
        {
            await answer.CopyToAsync(sent, http.RequestAborted);
            return;
        }

        // store
        var txn = ids.NewId();
        var organization = ScimRequest.OrganizationOf(http);
        var completion = EventOf(http, txn, answer).ToJsonString();
        await database.WriteAsync<Done>(
            async store =>
            {
                await store.Completions.InsertAsync(organization.Id, txn, completion);
                return default(Done);
            },
            http.RequestAborted
        );

        // answer
        Accept(response, txn);
    }

    private void Accept(HttpResponse response, string txn)
    {
        var location = $"{address.ScimBaseText}{Path}/{txn}";
        response.Headers.Clear();
        response.StatusCode = StatusCodes.Status202Accepted;
        response.ContentLength = 0;
        response.Headers["Set-Txn"] = txn;
        response.Headers["Preference-Applied"] = "respond-async";
        response.Headers.Location = location;
    }

    private JsonObject EventOf(HttpContext http, string txn, MemoryStream answer)
    {
        var response = http.Response;
        var organization = ScimRequest.OrganizationOf(http);
        return new CompletionEvent(
            ids.NewId(),
            txn,
            address.Root.GetLeftPart(UriPartial.Authority),
            organization.Clock.GetUtcNow()
        )
        {
            Method = http.Request.Method,
            Status = response.StatusCode,
            Subject = SubjectOf(http),
            Version = response.Headers.ETag.FirstOrDefault(),
            Response =
                response.StatusCode >= StatusCodes.Status400BadRequest
                    ? JsonNode.Parse(answer)
                    : null,
        }.Render();
    }

    // A resource that was made is at the Location of the answer; any other is at the path of the request.
    private string SubjectOf(HttpContext http) =>
        http.Response.Headers.Location.FirstOrDefault() is { } location
            ? location[address.ScimBaseText.Length..]
            : $"/{http.Request.RouteValues["endpoint"]}/{http.Request.RouteValues["id"]}".TrimEnd(
                '/'
            );
}
