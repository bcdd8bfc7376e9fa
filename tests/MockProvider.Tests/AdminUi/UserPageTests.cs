using System.Net;

namespace ScimConformance.MockProvider.Tests.AdminUi;

public sealed class UserPageTests
{
    private const string Users = "organization-settings/users";

    [Test]
    public async Task Who_is_disabled_is_hidden_until_asked_for()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await organization.CreateUserAsync("gone@example.com");
        await organization.CreateUserAsync("here@example.com");
        await organization.SetActiveAsync(id, false);

        var first = await visit.GetAsync(Users);
        var disabled = await visit.GetAsync($"{Users}?status=disabled");

        first.Text.Should().Contain("here@example.com").And.NotContain("gone@example.com");
        disabled.Text.Should().Contain("gone@example.com").And.NotContain("here@example.com");
    }

    [Test]
    public async Task An_attribute_is_manual_until_the_provisioning_client_writes_another_value()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await organization.CreateUserAsync("ann@example.com");

        var provisioned = await visit.GetAsync($"{Users}/{id}");
        await organization.ChangeByAdministratorAsync(id, """{"name":"By hand"}""");
        var byHand = await visit.GetAsync($"{Users}/{id}");
        await organization.PatchAsync(id, "name.formatted", "By the client");
        var again = await visit.GetAsync($"{Users}/{id}");

        provisioned.Text.Should().Contain("<bdi>Ann Example</bdi></td><td>SCIM</td>");
        byHand.Text.Should().Contain("<bdi>By hand</bdi></td><td>Manual</td>");
        again.Text.Should().Contain("<bdi>By the client</bdi></td><td>SCIM</td>");
    }

    [Test]
    public async Task A_deleted_invite_is_dead_and_can_be_sent_anew()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await organization.CreateUserAsync("ann@example.com");
        var link = await organization.LastLinkAsync("ann@example.com");

        (await visit.SubmitAsync($"{Users}/{id}/delete-invite")).Expect(HttpStatusCode.SeeOther);

        (await organization.LookAsync(link)).Status.Should().Be(410);
        var page = await visit.GetAsync($"{Users}/{id}");
        page.Text.Should().Contain("The invitation was deleted.").And.NotContain("delete-invite");
        var form = PageForm.On(page);
        (
            await visit.PostAsync($"{Users}/{id}?handler=Resend", form.Cookie, [.. form.Hidden])
        ).Expect(HttpStatusCode.SeeOther);
        (
            await organization.AcceptAsync(await organization.LastLinkAsync("ann@example.com"))
        ).Expect(HttpStatusCode.SeeOther);
    }
}
