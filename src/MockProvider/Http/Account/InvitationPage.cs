using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.Http.Account;

/// <summary>The page behind the link of an invitation. Mail scanners fetch links, so only the button on it accepts.</summary>
internal sealed class InvitationPage(InvitationAdmission admission, SessionCookie cookie)
{
    public async Task ShowAsync(HttpContext http) =>
        await WriteAsync(http, await admission.LookAsync(Secret(http), http.RequestAborted));

    public async Task AcceptAsync(HttpContext http)
    {
        var form = await AccountForm.ReadAsync(http);
        await (
            form.IsError
                ? Page.WriteErrorAsync(http, form.Error)
                : AnswerAsync(
                    http,
                    await admission.AcceptAsync(
                        Secret(http),
                        form.Value["password"].ToString(),
                        http.RequestAborted
                    )
                )
        );
    }

    private Task AnswerAsync(HttpContext http, InvitationView view)
    {
        if (view.Session is not { } session)
        {
            return WriteAsync(http, view);
        }

        cookie.Set(http, session);
        return Page.RedirectAsync(http, "/account/welcome");
    }

    private static Task WriteAsync(HttpContext http, InvitationView view) =>
        view.State switch
        {
            InvitationState.Open => Page.WriteAsync(
                http,
                view.Problem is null
                    ? StatusCodes.Status200OK
                    : StatusCodes.Status422UnprocessableEntity,
                $"Join {view.Organization}",
                $"""
                <p>You are invited to {Page.Escape(view.Organization)} as <strong>{Page.Escape(
                    view.Account!.Handle
                )}</strong>.</p>
                {Problem(view)}<form method="post">{PasswordField(
                    view
                )}<button type="submit">Accept the invitation</button></form>
                """
            ),
            InvitationState.Unknown => Refuse(
                http,
                StatusCodes.Status404NotFound,
                "This link is not known",
                "Check that the whole link from the mail was opened."
            ),
            InvitationState.Expired => Gone(
                http,
                "This invitation has expired",
                "A link works for two days."
            ),
            InvitationState.Used => Gone(
                http,
                "This invitation has been used",
                "It works once; log in as usual."
            ),
            InvitationState.Superseded => Gone(
                http,
                "This invitation has been replaced",
                "A newer one was sent to you; use its link."
            ),
            InvitationState.Cancelled => Gone(
                http,
                "This invitation was cancelled",
                "An administrator withdrew it."
            ),
            _ => Gone(http, "This account is disabled", "Its invitation admits nobody."),
        };

    private static string Problem(InvitationView view) =>
        view.Problem is { } problem ? $"<p role=\"alert\">{Page.Escape(problem)}</p>\n" : "";

    private static string PasswordField(InvitationView view) =>
        view.WantsPassword
            ? """
                <p><label for="password">Choose a password of at least 8 characters</label>
                <input id="password" name="password" type="password" autocomplete="new-password" minlength="8" required></p>
                """
            : "";

    private static Task Gone(HttpContext http, string title, string reason) =>
        Refuse(http, StatusCodes.Status410Gone, title, reason);

    private static Task Refuse(HttpContext http, int status, string title, string reason) =>
        Page.WriteAsync(
            http,
            status,
            title,
            $"<p>{reason}</p>\n<p>If you need access, ask an administrator of your organization to resend the invitation.</p>"
        );

    private static string Secret(HttpContext http) =>
        http.Request.RouteValues["secret"] as string ?? "";
}
