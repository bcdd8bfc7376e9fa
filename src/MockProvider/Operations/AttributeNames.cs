using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The names in attributes and excludedAttributes (RFC 7644 section 3.9).</summary>
internal static class AttributeNames
{
    private const int Most = 100;

    /// <summary>Null when there are none. Errors: invalidValue for what is no attribute name, and for too many.</summary>
    public static Result<IReadOnlyList<AttributePath>?> Parse(
        string parameter,
        IEnumerable<string> names
    )
    {
        var paths = new List<AttributePath>();
        foreach (var name in names)
        {
            if (!AttributePath.TryParse(name, out var path))
            {
                return ScimError.InvalidValue(
                    $"'{name}' in {parameter} is not an attribute name, such as name.familyName."
                );
            }

            if (paths.Count == Most)
            {
                return ScimError.InvalidValue($"{parameter} has more than {Most} names.");
            }

            paths.Add(path);
        }

        return paths.Count == 0 ? default(List<AttributePath>) : paths;
    }
}
