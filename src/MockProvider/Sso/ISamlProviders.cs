using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Sso;

/// <summary>The stage that says how many identity providers an organization may have.</summary>
internal interface ISamlProviders
{
    /// <summary>Why an organization on the plan cannot have these settings; null when it can.</summary>
    ScimError? Refusal(string plan, SsoSettings sso);
}
