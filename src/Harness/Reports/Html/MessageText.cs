using System.Text;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>A request or response as text: the first line, the headers, the body.</summary>
internal sealed class MessageText(SecretMask mask)
{
    public string Of(RecordedRequest request) =>
        Of($"{request.Method} {request.Url.AbsoluteUri}", request.Headers, request.Body);

    public string Of(RecordedResponse response) =>
        Of($"Status {response.Status}", response.Headers, response.Body);

    private string Of(string first, IEnumerable<KeyValuePair<string, string>> headers, string? body)
    {
        var text = new StringBuilder(first).Append('\n');
        foreach (var (name, value) in headers)
        {
            text.Append(name).Append(": ").Append(mask.HeaderValue(name, value)).Append('\n');
        }

        return body is null ? text.ToString() : $"{text}\n{BodyText.Of(mask.Text(body))}";
    }
}
