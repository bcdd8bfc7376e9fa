using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>Somebody whom the client has created, at the door of the product: with the link of the invitation, or with a password.</summary>
internal sealed class InvitedUser(ScenarioPorts ports)
{
    /// <exception cref="SetUpFailedException">No invitation has come, or its link does not let the person in.</exception>
    public async Task RequireAcceptedAsync(ScenarioResource user)
    {
        var address = AddressOf(user);
        var mails = await ports.Mailbox.ReadAsync(address);
        var link =
            (mails is [var first, ..] ? InviteLink.In(first) : null)
            ?? throw new SetUpFailedException(
                SetUpOperation.ReceiveInvitation,
                $"Receiving an invitation at {address}",
                exchange: null
            );
        var attempt = await ports.Login.FollowAsync(link);
        if (attempt.Session is null)
        {
            throw new SetUpFailedException(
                SetUpOperation.FollowInviteLink,
                "Following the invite link",
                attempt.Exchange
            );
        }
    }

    /// <summary>Signs in; and what the session can see then, or null without one.</summary>
    public async Task<(SignInAttempt Attempt, Exchange? WhoAmI)> SignInAsync(
        ScenarioResource user,
        string password
    )
    {
        var attempt = await ports.Login.SignInWithPasswordAsync(AddressOf(user), password);
        return (
            attempt,
            attempt.Session is { } session ? await ports.Login.WhoAmIAsync(session) : null
        );
    }

    private static string AddressOf(ScenarioResource user) =>
        Json.Text(ResourcePath.First(user.Sent, "emails[0].value"))
        ?? throw new InvalidOperationException("The User has no e-mail address.");
}
