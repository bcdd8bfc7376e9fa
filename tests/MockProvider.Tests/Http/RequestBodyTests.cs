using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class RequestBodyTests
{
    [TestCase("application/scim+json", 201)]
    [TestCase("application/json; charset=utf-8", 201)]
    [TestCase("application/json; charset=\"UTF-8\"", 201)]
    [TestCase("application/json; charset=utf-16", 415)]
    [TestCase("text/plain", 415)]
    [TestCase("application/x-www-form-urlencoded", 415)]
    [Proves("R9110-15.5.16-01", "R7644-3.8-01", "R7644-8.1-01")]
    public async Task A_body_of_another_type_is_refused(string contentType, int status)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = TestOrganization.User("ann@example.com").ToJsonString();

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body, contentType);

        answer.Status.Should().Be(status);
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("\"text\"")]
    [TestCase("{\"userName\":\"a\",\"userName\":\"b\"}")]
    [TestCase("{\"userName\":\"\\ud800\"}")]
    [TestCase("{\"\\udfff\":1}")]
    [TestCase("{\"userName\":\"a\"} {}")]
    [Proves("R7644-3.3-12", "R7644-3.3-13", "R7644-3.3-14", "R8259-4-01")]
    public async Task A_body_that_is_no_json_object_is_invalid_syntax(string body)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        answer.Status.Should().Be(400);
        answer.Json["scimType"]!.GetValue<string>().Should().Be("invalidSyntax");
    }

    [Test]
    public async Task Deep_nesting_is_invalid_syntax()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = "{\"a\":" + new string('[', 5000) + new string(']', 5000) + "}";

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        answer.Status.Should().Be(400);
    }

    [Test]
    public async Task A_body_that_is_too_large_is_refused_with_413_however_long_the_client_sends(
        [Values(1, 4, 15)] int times
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = "{\"userName\":\"" + new string('a', (times * 1024 * 1024) + 1) + "\"}";

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        answer.Status.Should().Be(413);
        answer.Json["status"]!.GetValue<string>().Should().Be("413");
    }

    [Test]
    [Proves("R7644-3.8-01", "R7644-3.8-02", "R9110-8.6-01", "R8259-8.1-02")]
    public async Task Text_beyond_ascii_comes_back_as_it_was_sent()
    {
        const string title = "Größe 測試 🐙 \u0301";
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User("ann@example.com");
        user["title"] = title;
        var id = (await organization.Scim.PostAsync("Users", user)).Id;

        var answer = await organization.Scim.GetAsync($"Users/{id}");

        answer.Json["title"]!.GetValue<string>().Should().Be(title);
        var bytes = await answer.Response.Content.ReadAsByteArrayAsync();
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Should().StartWith("{");
        answer.Response.Content.Headers.ContentLength.Should().Be(bytes.Length);
    }

    [Test]
    [Proves("R8259-8.1-01")]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        byte[] body = [.. "{\"userName\":\"ann"u8, 0xFF, .. "\"}"u8];

        var answer = await PostAsync(organization, body);

        answer.Status.Should().Be(400);
        answer.Json["scimType"]!.GetValue<string>().Should().Be("invalidSyntax");
        answer.Json["detail"]!.GetValue<string>().Should().Contain("UTF-8");
    }

    [Test]
    public async Task A_byte_order_mark_is_ignored()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User("ann@example.com").ToJsonString();
        byte[] body = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(user)];

        (await PostAsync(organization, body)).Expect(HttpStatusCode.Created);
    }

    [Test]
    public async Task A_body_without_a_content_type_is_read_as_json()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User("ann@example.com").ToJsonString();

        var answer = await PostAsync(organization, Encoding.UTF8.GetBytes(user), contentType: null);

        answer.Expect(HttpStatusCode.Created);
    }

    [Test]
    public async Task A_compressed_body_is_415_and_says_what_would_do()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await PostAsync(organization, [1, 2, 3], coding: "gzip");

        answer.Status.Should().Be(415);
        answer.Response.Headers.GetValues("Accept-Encoding").Should().Equal("identity");
    }

    [TestCase("POST", "Users")]
    [TestCase("PUT", "Users/1")]
    [TestCase("PATCH", "Users/1")]
    [Proves("R7644-3.3-12", "R7644-3.3-13", "R7644-3.3-14", "R7644-3.12-22")]
    public async Task Malformed_json_is_invalid_syntax_for_every_method(string method, string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        foreach (var body in (string[])["", "{", "[]", "5", "\"x\""])
        {
            var answer = await organization.Scim.SendAsync(new HttpMethod(method), path, body);

            answer.Status.Should().Be(400, body);
            answer.Json["scimType"]!.GetValue<string>().Should().Be("invalidSyntax", body);
        }
    }

    private static async Task<Answer> PostAsync(
        TestOrganization organization,
        byte[] body,
        string? contentType = "application/scim+json",
        string? coding = null
    )
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null
            ? null
            : MediaTypeHeaderValue.Parse(contentType);
        if (coding is not null)
        {
            content.Headers.ContentEncoding.Add(coding);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "Users") { Content = content };
        return await organization.Scim.SendAsync(request);
    }
}
