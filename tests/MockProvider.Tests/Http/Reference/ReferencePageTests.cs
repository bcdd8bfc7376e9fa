using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Tests.Http.Reference;

public sealed partial class ReferencePageTests
{
    [Test]
    public async Task The_page_lets_its_own_scripts_run_and_no_others()
    {
        var provider = await SharedProvider.GetAsync();

        var page = await provider.Anonymous.GetAsync("reference/");

        page.Status.Should().Be(200);
        var policy = PolicyOf(page);
        var nonce = Nonce().Match(policy).Groups["value"].Value;
        nonce.Should().NotBeEmpty();
        policy.Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'");
        policy.Should().NotContain("script-src 'unsafe").And.NotContain("http");
        var scripts = Script().Matches(page.Text);
        scripts.Should().NotBeEmpty();
        scripts.Select(script => script.Value).Should().OnlyContain(tag => tag.Contains(nonce));
    }

    [Test]
    public async Task A_nonce_is_used_once()
    {
        var provider = await SharedProvider.GetAsync();

        var one = await provider.Anonymous.GetAsync("reference/");
        var other = await provider.Anonymous.GetAsync("reference/");

        PolicyOf(one).Should().NotBe(PolicyOf(other));
    }

    [Test]
    public async Task The_page_loads_nothing_from_elsewhere()
    {
        var provider = await SharedProvider.GetAsync();
        var page = await provider.Anonymous.GetAsync("reference/");

        var sources = Source().Matches(page.Text).Select(match => match.Groups["url"].Value);

        foreach (var source in sources)
        {
            Uri.TryCreate(source, UriKind.Absolute, out _).Should().BeFalse(source);
            var script = await provider.Anonymous.GetAsync($"reference/{source}");
            script.Status.Should().Be(200);
            script.ContentType.Should().Contain("javascript");
        }

        page.Text.Should().NotContain("https://");
    }

    private static string PolicyOf(Answer page) =>
        page.Response.Headers.GetValues("Content-Security-Policy").Single();

    [GeneratedRegex("'nonce-(?<value>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Script();

    [GeneratedRegex("<script[^>]* src=\"(?<url>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Source();
}
