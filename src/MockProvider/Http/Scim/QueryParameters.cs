using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Reads the parameters of a query; those that SCIM does not know are ignored (DD-AUTH-11).</summary>
internal static class QueryParameters
{
    /// <summary>Errors: invalidValue for a number that is none, invalidCount for a count in a query by cursor.</summary>
    public static Result<Query> Of(HttpContext http)
    {
        var cursor = Text(http, "cursor");
        var startIndex = Number(http, "startIndex");
        var count = Number(http, "count");
        if (count.IsError && cursor is not null)
        {
            return ScimError.InvalidCount(count.Error.Detail);
        }

        return (startIndex.Error ?? count.Error) is { } error
            ? error
            : new Query
            {
                Filter = Text(http, "filter"),
                SortBy = Text(http, "sortBy"),
                SortOrder = Text(http, "sortOrder"),
                StartIndex = startIndex.Value,
                Count = count.Value,
                Cursor = cursor,
                IsInUrl = true,
            };
    }

    private static Result<int?> Number(HttpContext http, string parameter) =>
        Text(http, parameter) switch
        {
            null => default(int?),
            var text
                when decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => (int?)Math.Clamp(number, int.MinValue, int.MaxValue),
            // Ruling N42
            _ when ScimRequest.OrganizationOf(http).Options.Choices.IgnoresNonNumericPaging =>
                default(int?),
            var text => ScimError.InvalidValue($"{parameter} is '{text}'; expected an integer."),
        };

    private static string? Text(HttpContext http, string parameter) =>
        http.Request.Query.TryGetValue(parameter, out var values) ? values.ToString() : null;
}
