using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>The one call that anonymizes people (DD-DEPROV-17).</summary>
internal sealed class AnonymizationEndpoints(UserAnonymizing anonymizing, IIdSource ids)
{
    public Task AnonymizeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(Requests.Anonymized)
                .ThenAsync(users =>
                    anonymizing.ExecuteAsync(request.Organization, users, request.Cancellation)
                )
                .Select(Render)
        );
    }

    private JsonObject Render(AnonymizationOutcome outcome) =>
        Documents.Data(
            new JsonObject
            {
                ["type"] = "anonymize_users_response",
                ["id"] = ids.NewId(),
                ["attributes"] = new JsonObject
                {
                    ["anonymized_user_ids"] = new JsonArray([
                        .. outcome.Anonymized.Select(id => JsonValue.Create(id)),
                    ]),
                    ["anonymize_errors"] = new JsonArray([
                        .. outcome.Failed.Select(failed => new JsonObject
                        {
                            ["user_id"] = failed.Id,
                            ["error"] = failed.Reason,
                        }),
                    ]),
                },
            }
        );
}
