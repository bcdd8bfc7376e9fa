using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>
/// Single sign-on: the organization's settings for it, and an identity provider of the harness's own, whose assertions the
/// organization believes once it is connected.
/// </summary>
internal interface ISsoPort
{
    /// <summary>Makes the organization trust the identity provider, and switches just-in-time provisioning on or off.</summary>
    Task ConnectAsync(bool jit);

    /// <summary>Where the identity provider takes over.</summary>
    Uri IdentityProvider { get; }

    /// <summary>Gives the organization a subdomain of its own, which tells it from others (DD-SSO-10).</summary>
    Task GiveSubdomainAsync();

    /// <summary>Begins a login at the provider, with this address where it is asked for one; the answer is where that leads.</summary>
    Task<Exchange> BeginAsync(string address);

    /// <summary>Gives a code to the page that <see cref="BeginAsync"/> led to; the answer is where that leads.</summary>
    Task<Exchange> GiveCodeAsync(Exchange page, string code);

    /// <summary>Makes the organization trust so many identity providers; the answer may be a refusal (DD-PLAN-06).</summary>
    Task<Exchange> TrustAsync(int identityProviders);

    /// <summary>Lets people in by these methods, <c>password</c> and <c>saml</c>, and no other; the answer may be a refusal.</summary>
    Task<Exchange> SetLoginMethodsAsync(params IReadOnlyList<string> methods);

    /// <summary>Switches role mapping on: whom the identity provider calls one of the group gets the role of this name (DD-SSO-07).</summary>
    Task MapRoleAsync(string group, string role);

    /// <summary>Has the identity provider vouch for somebody, and hands the assertion to the provider as the browser would.</summary>
    Task<SignInAttempt> SignInAsync(AssertedPerson person);
}
