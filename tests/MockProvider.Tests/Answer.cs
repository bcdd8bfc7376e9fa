using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests;

internal sealed record Answer(HttpResponseMessage Response, string Text)
{
    public int Status => (int)Response.StatusCode;

    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    public string Id => Json["id"]!.GetValue<string>();

    public JsonObject Data => Json["data"]!.AsObject();

    public string DataId => Data["id"]!.GetValue<string>();

    public string? ContentType => Response.Content.Headers.ContentType?.ToString();

    public string? Cookie =>
        Response.Headers.TryGetValues("Set-Cookie", out var values)
            ? values.Single().Split(';')[0]
            : null;

    public Answer Expect(HttpStatusCode status)
    {
        Response.StatusCode.Should().Be(status, Text);
        return this;
    }
}
