using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>The audit trail as the documented API renders it.</summary>
internal static class AuditDocuments
{
    public static JsonObject Page(AuditPage page, string requestId, string? url)
    {
        var document = Documents.Data(Documents.List(page.Events, Event));
        var meta = new JsonObject { ["request_id"] = requestId, ["status"] = "done" };
        if (page.Next is { } next)
        {
            meta["page"] = new JsonObject { ["after"] = next.ToString() };
            if (url is not null)
            {
                document["links"] = new JsonObject { ["next"] = url + next };
            }
        }

        document["meta"] = meta;
        return document;
    }

    private static JsonObject Event(AuditEvent happened) =>
        new()
        {
            ["type"] = "audit",
            ["id"] = happened.Id,
            ["attributes"] = new JsonObject
            {
                ["timestamp"] = Instant.Format(happened.At),
                ["service"] = "scim-reference-provider",
                ["message"] = AuditAttributes.Message(happened),
                ["tags"] = new JsonArray(),
                ["attributes"] = AuditAttributes.Of(happened),
            },
        };
}
