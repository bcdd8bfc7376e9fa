namespace ScimConformance.MockProvider.Http.Account;

internal static class AccountRoutes
{
    private static readonly string[] Looking = ["GET", "HEAD"];

    public static void MapAccountPages(this WebApplication application)
    {
        var invitation = application.Services.GetRequiredService<InvitationPage>();
        var welcome = application.Services.GetRequiredService<WelcomePage>();
        application.MapMethods("/account/invitations/{secret}", Looking, invitation.ShowAsync);
        application.MapPost("/account/invitations/{secret}", invitation.AcceptAsync);
        application.MapMethods("/account/welcome", Looking, welcome.ShowAsync);
        application.MapMethods("/account/style.css", Looking, StyleSheet.WriteAsync);
    }
}
