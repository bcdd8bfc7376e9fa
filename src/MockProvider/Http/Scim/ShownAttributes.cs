using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Reads the query parameters <c>attributes</c> and <c>excludedAttributes</c>.</summary>
internal static class ShownAttributes
{
    private const int Most = 100;

    public static Result<Shown> Of(HttpContext http)
    {
        var attributes = Parse(http, "attributes");
        var excluded = Parse(http, "excludedAttributes");
        return (attributes.Error ?? excluded.Error) is { } error
            ? error
            : new Shown(attributes.Value, excluded.Value);
    }

    private static Result<AttributePath[]?> Parse(HttpContext http, string parameter)
    {
        var text = http.Request.Query[parameter].ToString();
        var names = text.Split(
            ',',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (names.Length == 0)
        {
            return default(AttributePath[]);
        }

        var paths = new List<AttributePath>();
        foreach (var name in names.Take(Most))
        {
            if (!AttributePath.TryParse(name, out var path))
            {
                return ScimError.InvalidValue(
                    $"'{name}' in {parameter} is not an attribute name, such as name.familyName."
                );
            }

            paths.Add(path);
        }

        return paths.ToArray();
    }
}
