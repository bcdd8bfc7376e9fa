using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Http.Account;

internal static class AccountRoutes
{
    private static readonly string[] Looking = ["GET", "HEAD"];

    public static void MapAccountPages(this WebApplication application)
    {
        var invitation = application.Services.GetRequiredService<InvitationPage>();
        var welcome = application.Services.GetRequiredService<WelcomePage>();
        var login = application.Services.GetRequiredService<LoginPage>();
        var logout = application.Services.GetRequiredService<LogoutEndpoint>();
        application.MapMethods("/account/invitations/{secret}", Looking, invitation.ShowAsync);
        application.MapPost("/account/invitations/{secret}", invitation.AcceptAsync);
        application.MapMethods("/account/login", Looking, LoginPage.ShowAsync);
        application.MapPost("/account/login", login.LogInAsync);
        application.MapPost("/account/logout", logout.LogOutAsync);
        application.MapMethods("/account/welcome", Looking, welcome.ShowAsync);
        var saml = application.Services.GetRequiredService<SamlEndpoints>();
        application.MapMethods(
            $"{SamlAddresses.Path}/{{id}}/metadata.xml",
            Looking,
            saml.MetadataAsync
        );
        application.MapGet($"{SamlAddresses.Path}/{{id}}/login", saml.BeginAsync);
        application.MapPost($"{SamlAddresses.Path}/{{id}}/assertion", saml.ConsumeAsync);
        application.MapMethods("/account/style.css", Looking, StyleSheet.WriteAsync);
    }
}
