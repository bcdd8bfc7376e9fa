namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>What stands between the wire and the provider for the SCIM requests of one organization, once the key is known.</summary>
internal interface IServing
{
    /// <summary>Serves a request; <paramref name="conform"/> is what the provider itself does with one.</summary>
    Task ServeAsync(HttpContext http, RequestDelegate conform);
}
