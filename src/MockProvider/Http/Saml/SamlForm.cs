using Microsoft.AspNetCore.Http.Features;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Saml;

/// <summary>Reads the form that the identity provider lets the browser send. It comes from another site; its signature vouches for it. Errors: 415, 400.</summary>
internal static class SamlForm
{
    private static readonly FormOptions Limits = new()
    {
        ValueCountLimit = 20,
        KeyLengthLimit = 100,
        ValueLengthLimit = ProviderApplication.MaxBodyBytes,
        BufferBodyLengthLimit = ProviderApplication.MaxBodyBytes,
    };

    public static async Task<Result<FormCollection>> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentType is null && http.Request.ContentLength is null or 0)
        {
            return FormCollection.Empty;
        }

        if (
            http.Request.ContentType?.StartsWith(
                "application/x-www-form-urlencoded",
                StringComparison.OrdinalIgnoreCase
            ) != true
        )
        {
            return ScimError.UnsupportedMediaType(
                "The Content-Type must be application/x-www-form-urlencoded."
            );
        }

        try
        {
            return (FormCollection)
                await new FormFeature(http.Request, Limits).ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return ScimError.BadRequest("The form has too many fields, or a field is too long.");
        }
    }
}
