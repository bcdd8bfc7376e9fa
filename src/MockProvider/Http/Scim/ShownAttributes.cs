using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Reads the query parameters <c>attributes</c> and <c>excludedAttributes</c>.</summary>
internal static class ShownAttributes
{
    public static Result<Shown> Of(HttpContext http)
    {
        if (!http.Request.QueryString.HasValue)
        {
            return Shown.Default;
        }

        var attributes = Parse(http, "attributes");
        var excluded = Parse(http, "excludedAttributes");
        return (attributes.Error ?? excluded.Error) is { } error
            ? error
            : new Shown(attributes.Value, excluded.Value);
    }

    private static Result<IReadOnlyList<AttributePath>?> Parse(
        HttpContext http,
        string parameter
    ) =>
        AttributeNames.Parse(
            parameter,
            http.Request.Query[parameter]
                .ToString()
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
}
