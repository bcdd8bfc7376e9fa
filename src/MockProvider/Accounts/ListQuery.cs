using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Which part of a list is wanted, and in which order: <paramref name="Sort"/> names an attribute, behind a minus sign for the
/// largest first. <paramref name="PageNumber"/> counts from 0.
/// </summary>
internal sealed record ListQuery(string? Text, int PageSize, int PageNumber, string? Sort)
{
    /// <summary>Errors: an attribute that the list cannot be sorted by.</summary>
    public Result<Listing<T>> Apply<T>(
        IReadOnlyList<T> all,
        Func<T, bool> matches,
        IReadOnlyDictionary<string, Func<T, string?>> sorts
    )
    {
        var matching = all.Where(matches).ToList();
        if (Sort is not null)
        {
            var name = Sort.TrimStart('-');
            if (!sorts.TryGetValue(name, out var key))
            {
                return ScimError.BadRequest(
                    $"'sort' names '{name}'; expected one of {string.Join(", ", sorts.Keys)}, with a minus sign before it for the other direction."
                );
            }

            matching =
            [
                .. Sort.StartsWith('-')
                    ? matching.OrderByDescending(key, StringComparer.OrdinalIgnoreCase)
                    : matching.OrderBy(key, StringComparer.OrdinalIgnoreCase),
            ];
        }

        var skip = (int)Math.Min((long)PageNumber * PageSize, int.MaxValue);
        return new Listing<T>([.. matching.Skip(skip).Take(PageSize)], all.Count, matching.Count);
    }

    public bool Finds(params ReadOnlySpan<string?> texts)
    {
        if (Text is null)
        {
            return true;
        }

        foreach (var text in texts)
        {
            if (text?.Contains(Text, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
