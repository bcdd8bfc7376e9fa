using System.Text.Json;
using Microsoft.Net.Http.Headers;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http;

/// <summary>
/// Reads a request body that must be a JSON object. Errors: 415 for another media type, 413 for too much,
/// invalidSyntax for what is no JSON object, has a member twice, or text that is no Unicode.
/// </summary>
internal static class JsonBody
{
    private static readonly string[] Accepted = ["application/scim+json", "application/json"];

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = 64,
    };

    public static async Task<Result<JsonObject>> ReadAsync(HttpContext http)
    {
        if (!IsAccepted(http.Request.ContentType))
        {
            return ScimError.UnsupportedMediaType(
                $"The Content-Type is '{http.Request.ContentType}'; expected application/scim+json or application/json, in UTF-8."
            );
        }

        try
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            return Parse(body);
        }
        catch (BadHttpRequestException error)
            when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return ScimError.PayloadTooLarge(
                $"The body is larger than {ProviderApplication.MaxBodyBytes} bytes."
            );
        }
    }

    private static Result<JsonObject> Parse(MemoryStream body)
    {
        try
        {
            var node = JsonNode.Parse(
                body.GetBuffer().AsSpan(0, (int)body.Length),
                documentOptions: Strict
            );
            if (node is not JsonObject document)
            {
                return ScimError.InvalidSyntax("The body must be a JSON object.");
            }

            Decode(document);
            return document;
        }
        catch (JsonException error)
        {
            return ScimError.InvalidSyntax(
                $"The body is not valid JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}."
            );
        }
        catch (InvalidOperationException)
        {
            return ScimError.InvalidSyntax("The body contains text that is not valid Unicode.");
        }
    }

    // Nodes are decoded when first touched; half a surrogate pair would throw then, in the middle of an operation.
    private static void Decode(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var member in members)
                {
                    Decode(member.Value);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Decode(item);
                }

                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }

    private static bool IsAccepted(string? contentType) =>
        string.IsNullOrEmpty(contentType)
        || (
            MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && Accepted.Contains(parsed.MediaType.Value, StringComparer.OrdinalIgnoreCase)
            && (
                !parsed.Charset.HasValue
                || parsed
                    .Charset.Value!.Trim('"')
                    .Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            )
        );
}
