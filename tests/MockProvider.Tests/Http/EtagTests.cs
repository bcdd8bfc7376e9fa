using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Versions and what depends on them (RFC 7644 section 3.14, RFC 9110 section 13).</summary>
public sealed class EtagTests
{
    [Test]
    [Proves("R7643-3.1-35", "R7643-3.1-37", "R7643-3.1-38", "R7644-3.14-01", "R7644-3.14-02")]
    [Proves("R7644-3.14-03", "R9110-8.8.3-01")]
    public async Task The_header_and_meta_version_are_one_quoted_tag()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);

        var read = await organization.Scim.GetAsync($"Users/{id}");

        var tag = Tag(read);
        tag.Should().MatchRegex("^(W/)?\"[^\"]+\"$");
        read.Json["meta"]!["version"]!.GetValue<string>().Should().Be(tag);
    }

    [TestCase("PUT")]
    [TestCase("PATCH")]
    [Proves("R7644-3.14-04", "R7644-3.14-05", "R7644-3.14-06", "R7644-3.14-14")]
    public async Task The_version_moves_with_a_change_and_only_then(string method)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync("Users", AUser.Minimal());
        var path = $"Users/{created.Id}";
        Tag(await organization.Scim.GetAsync(path)).Should().Be(Tag(created));

        var written = await WriteAsync(organization.Scim, method, path);

        Tag(written).Should().NotBe(Tag(created));
        Tag(await organization.Scim.GetAsync(path)).Should().Be(Tag(written));
        Tag(await organization.Scim.GetAsync(path)).Should().Be(Tag(written));
        Tag(await WriteAsync(organization.Scim, method, path)).Should().Be(Tag(written));
    }

    [TestCase("TAG", "", 304)]
    [TestCase("\"other\", TAG", "", 304)]
    [TestCase("STRONG", "", 304)]
    [TestCase("*", "", 304)]
    [TestCase("TAG", "?attributes=userName", 304)]
    [TestCase("\"other\"", "", 200)]
    [TestCase("W/\"other\"", "?attributes=userName", 200)]
    [Proves("R7644-3.14-07", "R7644-3.14-08", "R7644-3.14-09", "R9110-13.1.2-01")]
    [Proves("R9110-15.4.5-01")]
    public async Task A_reader_who_has_the_version_is_told_so(
        string header,
        string parameters,
        int status
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync("Users", AUser.Minimal());
        using var client = organization.ScimSending("If-None-Match", Filled(header, created));

        var answer = await client.GetAsync($"Users/{created.Id}{parameters}");

        answer.Status.Should().Be(status);
        Tag(answer).Should().Be(Tag(created));
        (answer.Text.Length == 0).Should().Be(status is 304);
    }

    [TestCase("PUT", "If-Match", "\"stale\"")]
    [TestCase("PATCH", "If-Match", "\"stale\"")]
    [TestCase("DELETE", "If-Match", "\"stale\"")]
    [TestCase("PUT", "If-Match", "W/\"stale\", \"another\"")]
    [TestCase("PUT", "If-None-Match", "*")]
    [TestCase("PUT", "If-None-Match", "TAG")]
    [Proves("R7644-3.14-10", "R7644-3.14-11", "R7644-3.14-13", "R7644-3.12-14")]
    [Proves("R9110-13.1.1-03", "R9110-13.1.2-02")]
    public async Task A_write_whose_condition_is_false_changes_nothing(
        string method,
        string header,
        string value
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync("Users", AUser.Minimal());
        using var client = organization.ScimSending(header, Filled(value, created));

        var answer = await WriteAsync(client, method, $"Users/{created.Id}");

        answer.Status.Should().Be(412);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        answer.Json["status"].ShouldBe("\"412\"");
        var read = await organization.Scim.GetAsync($"Users/{created.Id}");
        read.Expect(HttpStatusCode.OK).Text.Should().Be(created.Text);
    }

    [TestCase("PUT", "TAG")]
    [TestCase("PATCH", "TAG")]
    [TestCase("DELETE", "TAG")]
    [TestCase("PUT", "*")]
    [TestCase("PUT", "\"other\", TAG")]
    [Proves("R7644-3.14-12", "R9110-13.1.1-01", "R9110-13.1.1-02", "R6585-3-01")]
    public async Task A_write_whose_condition_holds_succeeds(string method, string value)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync("Users", AUser.Minimal());
        using var client = organization.ScimSending("If-Match", Filled(value, created));

        var answer = await WriteAsync(client, method, $"Users/{created.Id}");

        answer.Status.Should().Be(method is "DELETE" ? 204 : 200);
    }

    [TestCase("PUT")]
    [TestCase("PATCH")]
    [TestCase("DELETE")]
    [TestCase("GET")]
    [Proves("R9110-13.2.1-01")]
    public async Task What_is_not_there_is_not_found_whatever_the_condition(string method)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var client = organization.ScimSending("If-Match", "\"stale\"");

        (await WriteAsync(client, method, "Users/nobody")).Status.Should().Be(404);
    }

    [Test]
    [Proves("R7644-3.14-15")]
    public async Task Of_writers_who_hold_one_version_one_succeeds()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync("Users", AUser.Minimal());
        using var client = organization.ScimSending("If-Match", Tag(created));

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(number =>
                    client.PatchAsync(
                        $"Users/{created.Id}",
                        TestOrganization.Replace("title", $"Title {number}")
                    )
                )
        );

        answers.Count(answer => answer.Status == 200).Should().Be(1);
        answers.Count(answer => answer.Status == 412).Should().Be(7);
    }

    private static Task<Answer> WriteAsync(Client client, string method, string path) =>
        method switch
        {
            "PUT" => client.PutAsync(path, AUser.With("""{"title":"T"}""")),
            "PATCH" => client.PatchAsync(path, TestOrganization.Replace("title", "T")),
            "DELETE" => client.DeleteAsync(path),
            _ => client.GetAsync(path),
        };

    private static string Filled(string header, Answer created) =>
        header
            .Replace("TAG", Tag(created), StringComparison.Ordinal)
            .Replace(
                "STRONG",
                Tag(created).Replace("W/", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );

    private static string Tag(Answer answer) => answer.Response.Headers.ETag!.ToString();
}
