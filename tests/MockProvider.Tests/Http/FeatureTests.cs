namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>What the configuration announces is what happens (RFC 7643 section 5).</summary>
public sealed class FeatureTests
{
    [TestCase(true, 200)]
    [TestCase(false, 501)]
    [Proves("R7643-5-15", "R7644-3.5.2-33", "R7644-3.12-17")]
    public async Task Patch(bool offered, int status)
    {
        var organization = await CreateAsync("patch", offered);
        var id = await organization.CreateUserAsync(AUser.Name);

        var answer = await organization.PatchAsync(id, "title", "T");

        ShouldBe(answer, status);
        (await organization.Scim.GetAsync($"Users/{id}"))
            .Json.ContainsKey("title")
            .Should()
            .Be(offered);
    }

    [TestCase(true, 200)]
    [TestCase(false, 501)]
    [Proves("R7643-5-17", "R7644-3.4.2.2-74", "R7644-3.12-17")]
    public async Task Filter(bool offered, int status)
    {
        var organization = await CreateAsync("filter", offered);

        var answer = await organization.Scim.GetAsync("Users?filter=userName%20eq%20%22x%22");

        ShouldBe(answer, status);
    }

    [TestCase(true, 200)]
    [TestCase(false, 403)]
    [Proves("R7643-5-20")]
    public async Task ChangePassword(bool offered, int status)
    {
        var organization = await CreateAsync("changePassword", offered);
        var id = await organization.CreateUserAsync(AUser.Name);

        ShouldBe(await organization.PatchAsync(id, "password", "a-new-password"), status);
        ShouldBe(
            await organization.Scim.PutAsync(
                $"Users/{id}",
                AUser.With("""{"password":"a-new-password"}""")
            ),
            status
        );
    }

    [TestCase(true)]
    [TestCase(false)]
    [Proves("R7643-5-19")]
    public async Task Etag(bool offered)
    {
        var organization = await CreateAsync("etag", offered);
        var id = await organization.CreateUserAsync(AUser.Name);

        var read = await organization.Scim.GetAsync($"Users/{id}");

        (read.Response.Headers.ETag is not null).Should().Be(offered);
        read.Json["meta"]!.AsObject().ContainsKey("version").Should().Be(offered);
    }

    [TestCase(true, 200)]
    [TestCase(false, 501)]
    [Proves("R7643-5-16", "R7644-3.7-30", "R7644-3.12-17")]
    public async Task Bulk(bool offered, int status)
    {
        var organization = await CreateAsync("bulk", offered);

        ShouldBe(await organization.Scim.PostAsync("Bulk", BulkTests.Job()), status);
    }

    [TestCase(3, 400)]
    [TestCase(4, 200)]
    [Proves("R7644-3.4.2.1-03", "R7644-3.12-19")]
    public async Task A_query_with_too_many_results_is_refused(int most, int status)
    {
        var organization = await (await SharedProvider.GetAsync()).CreateWithAsync(
            "tooManyResults",
            most
        );
        for (var number = 1; number <= 3; number++)
        {
            await organization.CreateUserAsync($"u{number}@example.com");
        }

        var answer = await organization.Scim.GetAsync("Users?filter=userName%20pr");

        answer.Status.Should().Be(status);
        answer.Json["scimType"]?.ToString().Should().Be(status is 400 ? "tooMany" : null);
    }

    private static async Task<TestOrganization> CreateAsync(string feature, bool offered)
    {
        var organization = await (await SharedProvider.GetAsync()).CreateWithAsync(
            feature,
            offered
        );
        (await organization.Scim.GetAsync("ServiceProviderConfig")).Json[feature]!
            ["supported"]
            .ShouldBe(offered ? "true" : "false");
        return organization;
    }

    private static void ShouldBe(Answer answer, int status)
    {
        answer.Status.Should().Be(status);
        answer.Json["status"].ShouldBe(status is 200 ? "null" : $"\"{status}\"");
    }
}
