using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http;

/// <summary>
/// Reads a request body that must be a JSON object. Errors: 415 for another media type, 413 for too much,
/// invalidSyntax for what is no JSON object, has a member twice, or text that is no Unicode.
/// </summary>
internal static class JsonBody
{
    // A client that still sends when the connection is closed may never see the answer (RFC 9112 section 9.6): this much is
    // read, though not kept, before it is told that it is too much.
    private const long MostRead = 16L * ProviderApplication.MaxBodyBytes;

    private static readonly string[] Accepted = ["application/scim+json", "application/json"];

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = 64,
    };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async Task<Result<JsonObject>> ReadAsync(
        HttpContext http,
        int mostBytes = ProviderApplication.MaxBodyBytes
    )
    {
        // RFC 9110 section 15.5.16: says which codings would do.
        if (http.Request.Headers.ContentEncoding is { Count: > 0 } coding && coding != "identity")
        {
            http.Response.Headers.AcceptEncoding = "identity";
            return ScimError.UnsupportedMediaType(
                $"The Content-Encoding is '{coding}'; only identity is supported."
            );
        }

        if (!IsAccepted(http.Request.ContentType))
        {
            return ScimError.UnsupportedMediaType(
                $"The Content-Type is '{http.Request.ContentType}'; expected application/scim+json or application/json, in UTF-8."
            );
        }

        try
        {
            using var body = await TakeAsync(http, mostBytes);
            return body is null
                ? TooLarge(mostBytes)
                : Parse(body.GetBuffer().AsSpan(0, (int)body.Length));
        }
        catch (BadHttpRequestException error)
            when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge(mostBytes);
        }
    }

    private static async Task<MemoryStream?> TakeAsync(HttpContext http, int mostBytes)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostRead;
        }

        var body = new MemoryStream();
        var length = 0L;
        ReadResult read;
        do
        {
            read = await http.Request.BodyReader.ReadAsync(http.RequestAborted);
            length += read.Buffer.Length;
            if (length <= mostBytes)
            {
                Append(read.Buffer, body);
            }

            http.Request.BodyReader.AdvanceTo(read.Buffer.End);
        } while (!read.IsCompleted);

        return length > mostBytes ? null : body;
    }

    private static void Append(ReadOnlySequence<byte> read, MemoryStream body)
    {
        foreach (var part in read)
        {
            body.Write(part.Span);
        }
    }

    private static ScimError TooLarge(int mostBytes) =>
        ScimError.PayloadTooLarge($"The body is larger than {mostBytes} bytes.");

    private static Result<JsonObject> Parse(ReadOnlySpan<byte> body)
    {
        // RFC 8259 section 8.1: a byte order mark may be ignored, and is.
        var text = body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
        if (text.IsEmpty)
        {
            return ScimError.InvalidSyntax("The body is empty; expected a JSON object.");
        }

        if (!Utf8.IsValid(text))
        {
            return ScimError.InvalidSyntax("The body is not valid UTF-8.");
        }

        try
        {
            var node = JsonNode.Parse(text, documentOptions: Strict);
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
