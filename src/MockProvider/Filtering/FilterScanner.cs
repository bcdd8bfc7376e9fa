namespace ScimConformance.MockProvider.Filtering;

/// <summary>A place in the text of a filter or of a path. Positions count UTF-16 units from 0.</summary>
internal sealed class FilterScanner(string text)
{
    private const int LongestQuote = 24;

    public string Text { get; } = text;

    public int Position { get; private set; }

    public bool AtEnd => Position >= Text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : Text[Position];

    public void MoveTo(int position) => Position = position;

    /// <summary>Steps over spaces and says how many there were.</summary>
    public int SkipSpaces()
    {
        var start = Position;
        while (Current == ' ')
        {
            Position++;
        }

        return Position - start;
    }

    public bool TrySkip(char expected)
    {
        if (AtEnd || Current != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Reads up to a space, a bracket, a parenthesis, a quotation mark or the end.</summary>
    public string ReadWord()
    {
        var start = Position;
        while (!AtEnd && Current is not (' ' or '(' or ')' or '[' or ']' or '"'))
        {
            Position++;
        }

        return Text[start..Position];
    }

    /// <summary>What stands here, for an error: the next word in quotes, or the end. Does not move.</summary>
    public string DescribeNext()
    {
        if (AtEnd)
        {
            return "the end";
        }

        var start = Position;
        var word = ReadWord();
        Position = start;
        if (word.Length == 0)
        {
            word = Text.Substring(start, 1);
        }

        return word.Length > LongestQuote ? $"'{word[..LongestQuote]}…'" : $"'{word}'";
    }
}
