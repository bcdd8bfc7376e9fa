using System.Globalization;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Messages;

/// <summary>The body of every refusal (RFC 7644 section 3.12).</summary>
internal static class ErrorResponse
{
    /// <summary>Renders the error; with <paramref name="documentedErrors"/> the product's <c>errors</c> array stands beside it.</summary>
    public static JsonObject Render(ScimError error, bool documentedErrors)
    {
        var body = new JsonObject
        {
            ["schemas"] = new JsonArray(MessageUrns.Error),
            // RFC 7644 section 3.12: the status is a JSON string.
            ["status"] = error.Status.ToString(CultureInfo.InvariantCulture),
        };
        if (error.ScimType is { } type)
        {
            body["scimType"] = type.Keyword();
        }

        body["detail"] = error.Detail;
        if (documentedErrors)
        {
            body["errors"] = new JsonArray(error.Detail);
        }

        return body;
    }
}
