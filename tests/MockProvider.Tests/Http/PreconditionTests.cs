using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Versions as entity tags (RFC 7644 section 3.14, RFC 9110 section 13).</summary>
public sealed class PreconditionTests
{
    private const string Ann = "ann@example.com";
    private const string Stale = "W/\"stale\"";

    [Test]
    [Proves("R9110-8.8.3-01")]
    public async Task The_tag_is_quoted_and_the_version_of_the_resource()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);

        var answer = await organization.Scim.GetAsync($"Users/{id}");

        TagOf(answer).Should().MatchRegex("^(W/)?\"[^\"]*\"$");
        answer.Json["meta"]!["version"]!.GetValue<string>().Should().Be(TagOf(answer));
    }

    [TestCase("If-Match", "*", 200)]
    [TestCase("If-Match", "{tag}", 200)]
    [TestCase("If-Match", Stale + ", {tag}", 200)]
    [TestCase("If-Match", Stale, 412)]
    [TestCase("If-None-Match", "*", 412)]
    [TestCase("If-None-Match", Stale, 200)]
    [Proves("R7644-3.12-14", "R9110-13.1.1-01", "R9110-13.1.1-02", "R9110-13.1.1-03")]
    [Proves("R9110-13.1.2-02")]
    public async Task A_write_is_done_only_if_its_precondition_holds(
        string header,
        string value,
        int status
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);
        var before = await organization.Scim.GetAsync($"Users/{id}");
        using var client = organization.ScimWith(
            organization.ServiceAccountKey,
            (header, value.Replace("{tag}", TagOf(before), StringComparison.Ordinal))
        );

        var answer = await client.PatchAsync($"Users/{id}", TestOrganization.Replace("title", "x"));

        answer.Status.Should().Be(status);
        var after = await organization.Scim.GetAsync($"Users/{id}");
        string.Equals(after.Text, before.Text, StringComparison.Ordinal).Should().Be(status == 412);
        if (status == 412)
        {
            answer.Json["status"]!.GetValue<string>().Should().Be("412");
        }
    }

    [Test]
    [Proves("R9110-13.2.1-01")]
    public async Task What_is_not_there_is_404_whatever_the_precondition()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var client = organization.ScimWith(
            organization.ServiceAccountKey,
            ("If-Match", Stale)
        );

        (await client.DeleteAsync("Users/none")).Status.Should().Be(404);
    }

    [TestCase(true)]
    [TestCase(false)]
    [Proves("R9110-13.1.2-01", "R9110-15.4.5-01")]
    public async Task Who_has_the_version_gets_304_whether_the_tag_is_weak_or_not(bool weak)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);
        var tag = TagOf(await organization.Scim.GetAsync($"Users/{id}"));
        var opaque = tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
        using var client = organization.ScimWith(
            organization.ServiceAccountKey,
            ("If-None-Match", weak ? $"W/{opaque}" : opaque)
        );

        var answer = await client.GetAsync($"Users/{id}");

        answer.Expect(HttpStatusCode.NotModified).Text.Should().BeEmpty();
        TagOf(answer).Should().Be(tag);
    }

    private static string TagOf(Answer answer) =>
        answer.Response.Headers.GetValues("ETag").Single();
}
