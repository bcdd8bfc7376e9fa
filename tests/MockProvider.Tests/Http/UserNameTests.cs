using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>userName is compared as RFC 7644 section 5 prepares it: case, composition and width do not matter.</summary>
public sealed class UserNameTests
{
    private const string Composed = "ren\u00e9@example.com";
    private const string Decomposed = "rene\u0301@example.com";

    [TestCase(Composed, Decomposed)]
    [TestCase(Decomposed, Composed)]
    [TestCase("ann@example.com", "\uff41\uff4e\uff4e@example.com")]
    [TestCase("\u00c5sa@example.com", "\u00e5SA@example.com")]
    [Proves("R7644-5-01", "R7644-5-03")]
    public async Task Two_spellings_of_one_name_clash(string one, string same)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync(one);

        var answer = await organization.Scim.PostAsync("Users", TestOrganization.User(same));

        answer.Status.Should().Be(409);
        answer.Json["scimType"].ShouldBe("\"uniqueness\"");
    }

    [TestCase(Composed, Decomposed)]
    [TestCase(Decomposed, Composed)]
    [TestCase("\u00c5sa@example.com", "\u00e5SA@example.com")]
    [Proves("R7644-5-02")]
    public async Task A_filter_finds_every_spelling(string stored, string asked)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(stored);

        var list = await organization.Scim.GetAsync(
            $"Users?filter={Uri.EscapeDataString($"userName eq \"{asked}\"")}"
        );

        list.Expect(HttpStatusCode.OK).Json["Resources"]![0]!["id"].ShouldBe($"\"{id}\"");
    }
}
