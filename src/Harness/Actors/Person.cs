using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>What provisioned people do themselves: read their mail, follow links, sign in, make keys.</summary>
internal sealed class Person(ScenarioPorts ports, SecretMask mask, PersonSource people)
{
    /// <summary>The invite link of the first mail, or of the newest.</summary>
    /// <exception cref="SetUpFailedException">No mail with a link has come.</exception>
    public async Task<Uri> RequireInviteLinkAsync(ScenarioUser user, bool newest = false)
    {
        var mails = await ports.Mailbox.ReadAsync(user.Sent.WorkEmail);
        var mail = mails.Count == 0 ? null : mails[newest ? ^1 : 0];
        return mail is not null && InviteLink.In(mail) is { } link
            ? link
            : throw new SetUpFailedException(
                SetUpOperation.ReceiveInvitation,
                $"Receiving an invitation at {user.Sent.WorkEmail}",
                exchange: null
            );
    }

    public async Task<SignInAttempt> FollowInviteLinkAsync(ScenarioUser user, bool newest = false)
    {
        var attempt = await ports.Login.FollowAsync(await RequireInviteLinkAsync(user, newest));
        user.Session = attempt.Session;
        return attempt;
    }

    /// <exception cref="SetUpFailedException">The link does not let the person in.</exception>
    public async Task RequireAdmittedAsync(ScenarioUser user)
    {
        var attempt = await FollowInviteLinkAsync(user);
        if (attempt.Session is null)
        {
            throw new SetUpFailedException(
                SetUpOperation.FollowInviteLink,
                "Following the invite link",
                attempt.Exchange
            );
        }
    }

    public Task<SignInAttempt> SignInAsync(string handle) => ports.Login.SignInAsync(handle);

    public Task<SignInAttempt> SignInWithPasswordAsync(ScenarioUser user) =>
        ports.Login.SignInWithPasswordAsync(user.Sent.UserName);

    /// <summary>Signs in through the identity provider, under the userName unless the assertion says otherwise.</summary>
    public Task<SignInAttempt> SignInThroughProviderAsync(
        ScenarioUser user,
        AssertedPerson? asserted = null
    ) => ports.Sso.SignInAsync(asserted ?? new AssertedPerson(user.Sent.UserName));

    /// <summary>The person is known from then on by the id that the session shows.</summary>
    /// <exception cref="SetUpFailedException">The sign-in was refused.</exception>
    public async Task RequireSignedInThroughProviderAsync(
        ScenarioUser user,
        AssertedPerson? asserted = null
    )
    {
        var attempt = await SignInThroughProviderAsync(user, asserted);
        var who = await WhoAmIAsync(attempt);
        user.GivenId = who is null ? null : Json.Text(Json.At(Json.ObjectOf(who), "data", "id"));
        user.Session = user.GivenId is null
            ? throw new SetUpFailedException(
                SetUpOperation.SignInThroughProvider,
                "Signing in through the identity provider",
                attempt.Exchange
            )
            : attempt.Session;
    }

    /// <summary>What an attempt's session can see, or null without one.</summary>
    public async Task<Exchange?> WhoAmIAsync(SignInAttempt attempt) =>
        attempt.Session is { } session ? await ports.Login.WhoAmIAsync(session) : null;

    /// <exception cref="SetUpFailedException">The person could not sign in, or make the key.</exception>
    public async Task<OwnedKey> RequireKeyAsync(ScenarioUser user)
    {
        if (user.Session is not { } session)
        {
            throw new InvalidOperationException($"{user.Sent.UserName} has not signed in.");
        }

        var key = KeyReader.Read(
            await ports.Login.CreateKeyAsync(session, people.Label("key")),
            mask
        );
        user.Keys.Add(key);
        return key;
    }

    /// <exception cref="SetUpFailedException">The sign-in was refused.</exception>
    public async Task RequireSignedInAsync(ScenarioUser user)
    {
        var attempt = await ports.Login.SignInAsync(user.Sent.UserName);
        user.Session =
            attempt.Session
            ?? throw new SetUpFailedException(
                SetUpOperation.FollowInviteLink,
                "Signing in",
                attempt.Exchange
            );
    }
}
