using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Audit;

/// <summary>Reads the part of the product's search syntax that a search of the audit trail needs.</summary>
internal static class AuditQueryParser
{
    private const int LongestQuery = 1000;
    private const int MostTerms = 20;

    private static readonly string[] Unsupported = ["OR", "NOT"];

    // query = "*" / [ term *( 1*SP [ "AND" 1*SP ] term ) ]
    public static Result<AuditTerm[]> Parse(string query)
    {
        if (query.Length > LongestQuery)
        {
            return ScimError.BadRequest($"The query is longer than {LongestQuery} characters.");
        }

        var terms = new List<AuditTerm>();
        for (
            var position = Skip(query, 0);
            position < query.Length;
            position = Skip(query, position)
        )
        {
            var read = ReadTerm(query, ref position);
            if (read.IsError)
            {
                return read.Error;
            }

            if (read.Value is { } term)
            {
                terms.Add(term);
            }
        }

        return terms.Count > MostTerms
            ? ScimError.BadRequest($"The query has more than {MostTerms} terms.")
            : terms.ToArray();
    }

    // term = [ "-" ] [ "@" attribute ":" ] value
    private static Result<AuditTerm?> ReadTerm(string query, ref int position)
    {
        var start = position;
        var isNegated = query[position] == '-';
        position += isNegated ? 1 : 0;
        string? attribute = null;
        if (position < query.Length && query[position] == '@')
        {
            var colon = query.IndexOf(':', position);
            if (colon <= position + 1 || query.AsSpan(position, colon - position).Contains(' '))
            {
                return ScimError.BadRequest(
                    $"Expected an attribute and a colon after '@' at position {position + 1} of the query."
                );
            }

            attribute = query[(position + 1)..colon];
            position = colon + 1;
        }

        var value = ReadValue(query, ref position, out var isQuoted);
        if (value.IsError)
        {
            return value.Error;
        }

        return (attribute, isNegated, isQuoted, value.Value) switch
        {
            (null, false, false, "*" or "AND") => default(AuditTerm),
            (null, false, false, var word)
                when Unsupported.Contains(word, StringComparer.Ordinal) => ScimError.BadRequest(
                $"'{word}' at position {start + 1} of the query is not supported; terms that are side by side must all hold, and '-' excludes."
            ),
            _ => new AuditTerm(attribute, value.Value, isQuoted, isNegated),
        };
    }

    // value = DQUOTE *( %x20-21 / %x23-10FFFF ) DQUOTE / 1*( VCHAR without DQUOTE, "(", ")" )
    private static Result<string> ReadValue(string query, ref int position, out bool isQuoted)
    {
        isQuoted = position < query.Length && query[position] == '"';
        var start = isQuoted ? position + 1 : position;
        var end = isQuoted ? query.IndexOf('"', start) : query.IndexOf(' ', start);
        if (isQuoted && end < 0)
        {
            return ScimError.BadRequest(
                $"The quotation mark at position {position + 1} of the query is not closed."
            );
        }

        end = end < 0 ? query.Length : end;
        var value = query[start..end];
        if (!isQuoted && (value.Length == 0 || value.AsSpan().IndexOfAny("()\"") >= 0))
        {
            return ScimError.BadRequest(
                $"Expected a value at position {start + 1} of the query; one with spaces, brackets or colons stands in quotation marks."
            );
        }

        position = isQuoted ? end + 1 : end;
        return value;
    }

    private static int Skip(string query, int position)
    {
        while (position < query.Length && query[position] == ' ')
        {
            position++;
        }

        return position;
    }
}
