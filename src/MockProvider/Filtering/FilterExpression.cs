using System.Text;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>A node of a filter's syntax tree; printing it gives a filter that parses to an equal tree.</summary>
internal abstract record FilterExpression
{
    /// <summary>Binding strength: or 1, and 2, everything else 3 (RFC 7644 section 3.4.2.2, order of operations).</summary>
    internal abstract int Precedence { get; }

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }

    internal abstract void Print(StringBuilder text);

    /// <summary>Prints a child, in parentheses where it binds less than <paramref name="least"/>.</summary>
    private protected static void PrintChild(StringBuilder text, FilterExpression child, int least)
    {
        if (child.Precedence >= least)
        {
            child.Print(text);
            return;
        }

        text.Append('(');
        child.Print(text);
        text.Append(')');
    }
}
