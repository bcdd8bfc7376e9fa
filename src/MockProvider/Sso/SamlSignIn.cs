using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// Logging in with a response of the organization's identity provider. Whoever has no active account is not let in, whatever
/// the reason (DD-SSO-05, DD-DEPROV-16), but for somebody whom JIT makes one (DD-SSO-04). Whom no role mapping fits is not let
/// in either, and no account is made for it (DD-SSO-07).
/// </summary>
internal sealed class SamlSignIn(
    IDatabase database,
    SamlAddresses addresses,
    SessionIssuing sessions
)
{
    public async Task<Result<OpenedSession>> ExecuteAsync(
        Organization organization,
        string response,
        CancellationToken cancellation
    )
    {
        // validate
        if (
            organization.Sso.IdentityProvider is not { } identityProvider
            || !organization.Pipeline.Login.Admission.Allows(organization, LoginMethod.Saml)
        )
        {
            return ScimError.Forbidden(
                "This organization does not log in through an identity provider."
            );
        }

        var identity = SamlResponse.Read(
            response,
            new SamlExpectation(
                identityProvider,
                addresses.EntityId(organization.Id),
                addresses.AssertionConsumer(organization.Id),
                organization.Clock.GetUtcNow()
            )
            {
                Others = organization.Sso.MoreIdentityProviders,
            }
        );
        if (identity.IsError)
        {
            return identity.Error;
        }

        // apply; a refusal is stored too, for the assertion is used up
        var decided = await database.WriteAsync<Result<OpenedSession>>(
            organization,
            work => DecideAsync(work, identity.Value),
            cancellation
        );
        return decided.IsError ? decided.Error : decided.Value;
    }

    private async Task<Result<Result<OpenedSession>>> DecideAsync(
        UnitOfWork work,
        SamlIdentity identity
    )
    {
        if (await RefusalOfUseAsync(work, identity) is { } refusal)
        {
            return ScimError.Forbidden(refusal);
        }

        var login = work.Pipeline.Login;
        if (login.Matching.UserNameOf(identity) is not { } userName)
        {
            return Refused("The assertion does not say who the user is.");
        }

        var person = await work.Store.Saml.FindPersonAsync(work.Organization.Id, userName);
        var (mapped, known) = await MapAsync(work, identity, person);
        var isUnmapped = mapped is { Items.Count: 0 };
        if (
            (person is null && isUnmapped)
            || await login.Jit.AdmitAsync(work, identity, userName, person) is not { } admitted
        )
        {
            return Refused($"There is no active account for '{userName}'.");
        }

        var account = await GiveAsync(work, admitted, mapped, known);
        if (isUnmapped)
        {
            return Refused($"None of the organization's role mappings fits '{userName}'.");
        }

        var named = await login.Profile.UpdateAsync(work, account, identity);
        if (!string.Equals(named.Name, account.Name, StringComparison.Ordinal))
        {
            await AttributeNoting.NoteAsync(work, named, AttributeNoting.Name, named.Name, "SAML");
        }

        return (Result<OpenedSession>)
            new OpenedSession(named, await sessions.IssueAsync(work, named, LoginMethod.Saml));
    }

    private static async Task<(Words? Mapped, IReadOnlyList<Role> Known)> MapAsync(
        UnitOfWork work,
        SamlIdentity identity,
        Account? person
    )
    {
        var organization = work.Organization;
        var known = organization.Sso.MapsRoles
            ? await OrganizationRoles.ListAsync(work.Store, organization.Id)
            : [];
        return (work.Pipeline.Login.Roles.Map(organization, identity, person, known), known);
    }

    private static async Task<Account> GiveAsync(
        UnitOfWork work,
        Account account,
        Words? mapped,
        IReadOnlyList<Role> known
    ) =>
        mapped is null
        || mapped
            .Items.Order(StringComparer.Ordinal)
            .SequenceEqual(
                account.Roles.Items.Order(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
            ? account
            : await RoleAssignment.ChangeAsync(work, account, mapped, known);

    private static async Task<string?> RefusalOfUseAsync(UnitOfWork work, SamlIdentity identity)
    {
        var (store, organization) = (work.Store.Saml, work.Organization.Id);
        if (
            identity.InResponseTo is { } request
            && !await store.TakeRequestAsync(organization, request, work.Now)
        )
        {
            return "The response answers a request that was not made, or was answered already.";
        }

        return await store.UseAssertionAsync(
            organization,
            new Secret(identity.AssertionId).Hash,
            work.Now - SamlExpectation.Skew,
            identity.NotOnOrAfter
        )
            ? null
            : "The assertion was used before.";
    }

    private static Result<OpenedSession> Refused(string reason) => ScimError.Forbidden(reason);
}
