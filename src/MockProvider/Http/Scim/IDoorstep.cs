namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>
/// What stands between the wire and the refusal of a request that shows no valid key of any organization. Only an organization
/// with a fault of its authentication has one; to all others such a request belongs to nobody.
/// </summary>
internal interface IDoorstep
{
    /// <summary>
    /// Answers a stranger: <paramref name="refuse"/> is what the provider itself does, <paramref name="admit"/> serves the request
    /// as if it had come with a key of the organization.
    /// </summary>
    Task ServeAsync(HttpContext http, RequestDelegate refuse, RequestDelegate admit);
}
