using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class FaultAnswersTests
{
    [Test]
    [Proves("R7644-3.12-16", "R7644-3.12-06")]
    public async Task A_bug_of_ours_is_a_scim_error_that_tells_nothing_of_it()
    {
        await using var application = await StartAsync(new InvalidOperationException("secret"));
        using var client = new Client($"{application.Urls.Single()}/api/v2/scim");

        var answer = await client.GetAsync("Users");

        answer.Expect(HttpStatusCode.InternalServerError);
        answer.ContentType.Should().Be("application/scim+json");
        answer.Json["status"]!.GetValue<string>().Should().Be("500");
        answer.Text.Should().NotContain("secret").And.NotContain("Exception");
    }

    [TestCase(400)]
    [TestCase(408)]
    [TestCase(413)]
    public async Task What_the_server_refuses_keeps_its_status_and_gets_a_body(int status)
    {
        await using var application = await StartAsync(new BadHttpRequestException("no", status));
        using var client = new Client($"{application.Urls.Single()}/api/v2/scim");

        var answer = await client.GetAsync("Users");

        answer.Status.Should().Be(status);
        answer.Json["status"]!.GetValue<string>().Should().Be($"{status}");
    }

    [Test]
    public async Task Outside_SCIM_the_error_is_in_the_form_of_the_admin_API()
    {
        await using var application = await StartAsync(new InvalidOperationException("secret"));
        using var client = new Client(application.Urls.Single());

        var answer = await client.GetAsync("api/v2/users");

        answer.Expect(HttpStatusCode.InternalServerError);
        answer.Json.Should().ContainKey("errors");
    }

    private static async Task<WebApplication> StartAsync(Exception fault)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.UseFaultAnswers();
        application.Run(_ => throw fault);
        await application.StartAsync();
        return application;
    }
}
