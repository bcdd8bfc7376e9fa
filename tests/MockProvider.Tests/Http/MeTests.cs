using System.Net;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class MeTests
{
    private const string Ann = "ann@example.com";

    [Test]
    [Proves("R7644-3.11-03", "R7644-3.11-04", "R7643-3.1-34")]
    [Proves("R7644-3.11-02")]
    public async Task Me_is_the_User_of_the_key_and_says_where_it_stands()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var (id, me) = await PersonAsync(organization, Ann);

        var answer = (await me.GetAsync("Me")).Expect(HttpStatusCode.OK);

        var location = $"{provider.Host.ScimBaseUrl}/Users/{id}";
        answer.Id.Should().Be(id);
        answer.Json["meta"]!["location"]!.GetValue<string>().Should().Be(location);
        answer.Response.Headers.Location!.OriginalString.Should().Be(location);
        answer.Response.Content.Headers.ContentLocation!.OriginalString.Should().Be(location);
        (await me.GetAsync(location)).Expect(HttpStatusCode.OK).Id.Should().Be(id);
    }

    [Test]
    [Proves("R7644-3.11-06", "R7644-2-02")]
    public async Task Each_key_has_its_own_Me()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (ann, asAnn) = await PersonAsync(organization, Ann);
        var (bob, asBob) = await PersonAsync(organization, "bob@example.com");

        (await asAnn.GetAsync("Me")).Id.Should().Be(ann);
        (await asBob.GetAsync("Me")).Id.Should().Be(bob);
    }

    [Test]
    [Proves("R7644-3.11-05")]
    public async Task Me_can_be_changed_as_the_real_resource()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, me) = await PersonAsync(organization, Ann);

        var patched = await me.PatchAsync("Me", TestOrganization.Replace("nickName", "Annie"));
        patched.Expect(HttpStatusCode.OK).Response.Headers.Location.Should().NotBeNull();
        (await organization.Scim.GetAsync($"Users/{id}")).Json["nickName"]!
            .GetValue<string>()
            .Should()
            .Be("Annie");

        (await me.PutAsync("Me", TestOrganization.User(Ann))).Expect(HttpStatusCode.OK);
        (await organization.Scim.GetAsync($"Users/{id}")).Json["nickName"].Should().BeNull();

        (await me.DeleteAsync("Me")).Expect(HttpStatusCode.NoContent);
        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(404);
    }

    [Test]
    public async Task An_error_of_Me_has_no_location()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, me) = await PersonAsync(organization, Ann);

        var answer = await me.PutAsync("Me", []);

        answer.Status.Should().Be(400);
        answer.Response.Headers.Location.Should().BeNull();
    }

    [Test]
    [Proves("R7644-3.11-07", "R7644-3.12-17")]
    public async Task Nobody_registers_at_Me()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.PostAsync("Me", TestOrganization.User(Ann));

        answer.Status.Should().Be(501);
        answer.Json["status"]!.GetValue<string>().Should().Be("501");
    }

    [Test]
    [Proves("R7644-3.11-08")]
    public async Task Me_needs_a_key()
    {
        var provider = await SharedProvider.GetAsync();
        using var stranger = new Client(provider.Host.ScimBaseUrl.AbsoluteUri);

        (await stranger.GetAsync("Me")).Status.Should().Be(401);
    }

    private static async Task<(string Id, Client Client)> PersonAsync(
        TestOrganization organization,
        string userName
    )
    {
        var id = await organization.CreateActiveUserAsync(userName);
        await organization.GiveRoleAsync(BuiltInRoles.Admin.Id, id);
        return (id, organization.ScimWith(await organization.CreateOwnKeyAsync(userName)));
    }
}
