using System.Security.Cryptography;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// A login that begins here (DD-SSO-10): an organization with a subdomain of its own sends people straight to its identity
/// provider, any other asks them for a code first, which it mails to active users. Nothing tells whether somebody is one.
/// </summary>
internal sealed class SignInCodes(IDatabase database, IIdSource ids, SamlRequest request)
{
    private const int RandomBytes = 7;
    private const int Codes = 1_000_000;

    /// <summary>Where a login begins: at the identity provider, or on the page that asks for the code. Errors: 404 without SAML.</summary>
    public async Task<Result<string>> BeginAsync(
        Organization organization,
        CancellationToken cancellation
    ) =>
        SamlRequest.IsOffered(organization)
        && organization.Pipeline.Login.Start.WantsCode(organization)
            ? $"{SamlAddresses.Path}/{organization.Id}/code"
            : await request.BeginAsync(organization, cancellation).Select(uri => uri.AbsoluteUri);

    /// <summary>Mails a code, if an active user has the address and was not mailed one just now.</summary>
    public Task<Result<Done>> SendAsync(
        Organization organization,
        string address,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<Done>(
            organization,
            async work =>
            {
                if (
                    await FindAsync(work, address) is { Email: { } recipient } account
                    && await work.Store.SignInCodes.FindAsync(organization.Id, account.Id)
                        is var last
                    && last?.IsFreshAt(work.Now) is not true
                )
                {
                    await MailAsync(work, account, recipient);
                }

                return default(Done);
            },
            cancellation
        );

    /// <summary>Uses the code up, and says where the identity provider takes over. Errors: 401 for any code but the one that is good.</summary>
    public async Task<Result<Uri>> RedeemAsync(
        Organization organization,
        string address,
        string code,
        CancellationToken cancellation
    )
    {
        // A wrong one counts, so that it is stored too.
        var isRight = await database.WriteAsync<bool>(
            organization,
            async work => await UseAsync(work, address, code),
            cancellation
        );
        return isRight is { IsError: false, Value: true }
            ? await request.BeginAsync(organization, cancellation)
            : ScimError.Unauthorized(
                $"The code is wrong, or not good any more: the newest one works once, for {SignInCode.Lifetime.TotalMinutes:0} minutes, and not after {SignInCode.MostWrong} wrong ones. Begin again to get another."
            );
    }

    private async Task MailAsync(UnitOfWork work, Account account, string recipient)
    {
        var random = Convert.ToUInt64(ids.NewSecret(RandomBytes).Value, 16);
        var code = (random % Codes).ToString("D6", CultureInfo.InvariantCulture);
        await work.Store.SignInCodes.KeepAsync(
            new SignInCode
            {
                Organization = work.Organization.Id,
                Account = account.Id,
                Hash = SignInCode.HashOf(account, code),
                CreatedAt = work.Now,
            }
        );
        await work.Pipeline.MailDelivery.DeliverAsync(
            work,
            new CodeLetter
            {
                About = account.Id,
                Recipient = recipient,
                Name = account.Name ?? account.Handle,
                Organization = work.Organization.Definition.Name,
                Code = code,
                ExpiresAt = work.Now + SignInCode.Lifetime,
            }
        );
    }

    private static async Task<bool> UseAsync(UnitOfWork work, string address, string code)
    {
        if (
            await FindAsync(work, address) is not { } account
            || await work.Store.SignInCodes.FindAsync(work.Organization.Id, account.Id)
                is not { } mailed
            || !mailed.IsGoodAt(work.Now)
        )
        {
            return false;
        }

        var isRight = CryptographicOperations.FixedTimeEquals(
            mailed.Hash,
            SignInCode.HashOf(account, code)
        );
        await work.Store.SignInCodes.KeepAsync(
            mailed with
            {
                Wrong = isRight ? SignInCode.MostWrong : mailed.Wrong + 1,
            }
        );
        return isRight;
    }

    private static async Task<Account?> FindAsync(UnitOfWork work, string address) =>
        MailAddress.IsUsable(address)
        && await work.Store.Accounts.FindPersonAsync(work.Organization.Id, address)
            is { Status: AccountStatus.Active } account
            ? account
            : null;
}
