using Microsoft.AspNetCore.Http.Features;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Account;

/// <summary>Reads the fields of a page's form. Errors: 403 for another site's form, 415, 400.</summary>
internal static class AccountForm
{
    private static readonly FormOptions Limits = new()
    {
        ValueCountLimit = 20,
        KeyLengthLimit = 100,
        ValueLengthLimit = ProviderApplication.MaxBodyBytes,
        BufferBodyLengthLimit = ProviderApplication.MaxBodyBytes,
    };

    public static async Task<Result<FormCollection>> ReadAsync(
        HttpContext http,
        bool fromElsewhere = false
    )
    {
        // Without this another site could log a browser in as somebody else. What sends no such header is no browser, or an old one.
        if (!fromElsewhere && http.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return ScimError.Forbidden("This form was sent by another site.");
        }

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
