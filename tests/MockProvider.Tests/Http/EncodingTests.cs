using System.Net;
using System.Text;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>JSON travels as UTF-8 both ways (RFC 7644 section 3.8).</summary>
public sealed class EncodingTests
{
    [Test]
    [Proves("R7644-3.8-01", "R7644-3.8-02", "R7644-3.2-16", "R9110-8.6-01", "R8259-8.1-02")]
    [Proves("R9110-8.3-01")]
    public async Task Text_beyond_ascii_is_read_and_written_as_utf_8()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = AUser.Minimal().ToJsonString().TrimEnd('}') + ",\"title\":\"Ünïcødé 漢字\"}";

        var created = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        created.Expect(HttpStatusCode.Created);
        var read = await organization.Scim.GetAsync($"Users/{created.Id}");
        var bytes = await read.Response.Content.ReadAsByteArrayAsync();
        read.ContentType.Should().Be("application/scim+json");
        bytes[0].Should().Be((byte)'{');
        read.Response.Content.Headers.ContentLength.Should().Be(bytes.Length);
        Encoding.UTF8.GetString(bytes).Should().Be(read.Text);
        read.Json["title"].ShouldBe("\"Ünïcødé 漢字\"");
    }
}
