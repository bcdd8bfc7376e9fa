using System.Buffers;
using System.Text;

namespace ScimConformance.Harness.Evidence;

/// <summary>Finds any of thousands of secrets in a text in one pass over it.</summary>
internal sealed class SecretFinder
{
    private readonly HashSet<string> _secrets;
    private readonly SearchValues<string> _beginnings;

    // Longest first, so that a secret which begins like a shorter one goes whole.
    private readonly int[] _lengths;

    /// <summary>None of the secrets may be empty.</summary>
    public SecretFinder(IReadOnlyCollection<string> secrets)
    {
        _secrets = new HashSet<string>(secrets, StringComparer.Ordinal);
        _beginnings = SearchValues.Create([.. secrets], StringComparison.Ordinal);
        _lengths = [.. secrets.Select(secret => secret.Length).Distinct().OrderDescending()];
    }

    public int Count => _secrets.Count;

    /// <summary>The text with <paramref name="mask"/> where a secret stood.</summary>
    public string Replace(string text, string mask)
    {
        var rest = text.AsSpan();
        var at = rest.IndexOfAny(_beginnings);
        if (at < 0)
        {
            return text;
        }

        var masked = new StringBuilder(text.Length);
        for (; at >= 0; at = rest.IndexOfAny(_beginnings))
        {
            masked.Append(rest[..at]).Append(mask);
            rest = rest[(at + LengthAt(rest[at..]))..];
        }

        return masked.Append(rest).ToString();
    }

    private int LengthAt(ReadOnlySpan<char> text)
    {
        var known = _secrets.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _lengths)
        {
            if (length <= text.Length && known.Contains(text[..length]))
            {
                return length;
            }
        }

        throw new InvalidOperationException("A secret was found and is not known.");
    }
}
