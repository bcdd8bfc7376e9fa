using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Reads filter, startIndex and count; every other parameter is ignored (DD-AUTH-11).</summary>
internal static class QueryParameters
{
    public static Result<Query> Of(HttpContext http, Shown shown)
    {
        var startIndex = Number(http, "startIndex");
        var count = Number(http, "count");
        return (startIndex.Error ?? count.Error) is { } error
            ? error
            : new Query(Text(http, "filter"), startIndex.Value, count.Value, shown);
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
            var text => ScimError.InvalidValue($"{parameter} is '{text}'; expected an integer."),
        };

    private static string? Text(HttpContext http, string parameter) =>
        http.Request.Query.TryGetValue(parameter, out var values) ? values.ToString() : null;
}
