using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Logging in with an e-mail address and a password. Every refusal is the same sentence after the same work, whether or not
/// there is such a person: it tells nobody who has an account. Each attempt is counted before the password is looked at, so that
/// many at once are not free, and on whatever process.
/// </summary>
internal sealed class PasswordSignIn(
    IDatabase database,
    OrganizationRegistry organizations,
    PasswordHashing passwords,
    SessionIssuing sessions
)
{
    private const int LongestAddress = 320;

    public async Task<Result<OpenedSession>> ExecuteAsync(
        string address,
        string password,
        string? organization,
        CancellationToken cancellation
    )
    {
        var persons = address.Length is > 0 and <= LongestAddress
            ? await database.ReadAsync(
                store => store.Passwords.FindPersonsAsync(address, organization),
                cancellation
            )
            : [];
        foreach (var person in persons)
        {
            var opened = await TryAsync(person, password, cancellation);
            if (!opened.IsError)
            {
                return opened;
            }
        }

        // As many hashes for every address: the time that it takes tells nobody in how many organizations it is known.
        for (var tried = persons.Count; tried < IPasswordStore.MostPersons; tried++)
        {
            passwords.Verify(hash: null, password);
        }

        return Refused();
    }

    private async Task<Result<OpenedSession>> TryAsync(
        Account person,
        string password,
        CancellationToken cancellation
    )
    {
        var organization = await organizations.FindAsync(person.Organization, cancellation);
        if (organization is null)
        {
            return Refused();
        }

        var hash = await database.WriteAsync(
            organization,
            work => CountAsync(work, person),
            cancellation
        );
        return passwords.Verify(hash.Value, password)
            ? await database.WriteAsync(organization, work => OpenAsync(work, person), cancellation)
            : Refused();
    }

    // The hash that the password must have; null when none will do.
    private static async Task<Result<string?>> CountAsync(UnitOfWork work, Account person)
    {
        if (!work.Pipeline.Login.Admission.Allows(work.Organization, LoginMethod.Password))
        {
            return default(string);
        }

        var (store, id) = (work.Store.Passwords, work.Organization.Id);
        var attempts = await store.FindAttemptsAsync(id, person.Id) ?? LoginAttempts.None;
        if (attempts.IsHeldAt(work.Now))
        {
            return default(string);
        }

        await store.SetAttemptsAsync(id, person.Id, attempts.AndOneAt(work.Now));
        return await LoginPasswords.FindAsync(work, person.Id);
    }

    private async Task<Result<OpenedSession>> OpenAsync(UnitOfWork work, Account person)
    {
        // Between the two transactions somebody may have disabled the person.
        var account = await work.Store.Accounts.FindAsync(work.Organization.Id, person.Id);
        if (account is null || work.Pipeline.Login.Admission.Refusal(account) is not null)
        {
            return Refused();
        }

        await work.Store.Passwords.ForgetAttemptsAsync(work.Organization.Id, account.Id);
        return new OpenedSession(
            account,
            await sessions.IssueAsync(work, account, LoginMethod.Password)
        );
    }

    private static ScimError Refused() =>
        ScimError.Unauthorized(
            "The e-mail address or the password is wrong. After several wrong ones an account waits a while before it lets anybody in: try again later."
        );
}
