using System.Net;

namespace ScimConformance.MockProvider.Tests.AdminUi;

/// <summary>The administrator of an organization, signed in, whose browser runs no scripts.</summary>
internal sealed class PageVisit : IDisposable
{
    private readonly Client _browser;

    private PageVisit(Client browser) => _browser = browser;

    public static async Task<PageVisit> SignInAsync(TestOrganization organization)
    {
        var answer = await organization.LogInAsync(
            organization.AdministratorAddress,
            organization.AdministratorPassword
        );
        return new PageVisit(organization.Browser(answer.Expect(HttpStatusCode.SeeOther).Cookie!));
    }

    public Task<Answer> GetAsync(string path) => _browser.GetAsync(path);

    /// <summary>Opens the page and sends the form on it.</summary>
    public Task<Answer> SubmitAsync(string path, params (string Name, string Value)[] fields) =>
        _browser.SubmitAsync(path, fields);

    /// <summary>Sends a form that the page did not give.</summary>
    public Task<Answer> PostAsync(
        string path,
        string? cookie,
        params (string Name, string Value)[] fields
    ) => _browser.PostFormAsync(path, cookie, fields);

    public void Dispose() => _browser.Dispose();
}
