using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>
/// Recursive descent over RFC 7644 figure 1. The figure's logExp is ambiguous; the order of operations in the text makes it
/// or of and of not. A method that fails returns null and leaves the reason in <see cref="Error"/>.
/// </summary>
internal sealed class FilterGrammar(FilterScanner scanner, FilterLimits limits, FilterPolicy policy)
{
    private readonly FilterOperandReader _operands = new(scanner, policy.TakesUnquoted);
    private int _depth;
    private int _terms;
    private bool _insideBrackets;

    public ScimError? Error { get; private set; }

    // FILTER = attrExp / logExp / valuePath / *1"not" "(" FILTER ")"
    public FilterExpression? ParseFilter()
    {
        scanner.SkipSpaces();
        var filter = ParseOr();
        scanner.SkipSpaces();
        return filter is null || scanner.AtEnd ? filter : Fail("Expected 'and', 'or' or the end");
    }

    // "[" valFilter "]"                 the opening bracket has been read
    // valFilter = attrExp / logExp / *1"not" "(" valFilter ")"
    public FilterExpression? ParseBracketed()
    {
        if (_insideBrackets)
        {
            return Fail("Brackets inside brackets are not supported: expected an operator");
        }

        _insideBrackets = true;
        scanner.SkipSpaces();
        var filter = Nest(ParseOr);
        scanner.SkipSpaces();
        _insideBrackets = false;
        return filter is null || scanner.TrySkip(']')
            ? filter
            : Fail("Expected 'and', 'or' or ']'");
    }

    // logExp = FILTER SP ("and" / "or") SP FILTER
    private FilterExpression? ParseOr()
    {
        var left = ParseAnd();
        while (left is not null && TryReadLogical("or"))
        {
            left = ParseAnd() is { } right ? new OrExpression(left, right) : null;
        }

        return left;
    }

    private FilterExpression? ParseAnd()
    {
        var left = ParseTerm();
        while (left is not null && TryReadLogical("and"))
        {
            left = ParseTerm() is { } right ? new AndExpression(left, right) : null;
        }

        return left;
    }

    // *1"not" "(" FILTER ")" / attrExp / valuePath
    private FilterExpression? ParseTerm()
    {
        if (scanner.TrySkip('('))
        {
            return ParseGroup();
        }

        var start = scanner.Position;
        var word = scanner.ReadWord();
        if (IsNegation(word))
        {
            return ParseGroup() is { } inner ? new NotExpression(inner) : null;
        }

        if (AttributePath.TryParse(word, out var path))
        {
            return scanner.TrySkip('[') ? ParseValuePath(path) : ParseComparison(path);
        }

        scanner.MoveTo(start);
        return Fail("Expected an attribute name");
    }

    // The figure has no space between not and the parenthesis, the examples have one (erratum 7319). An attribute could be
    // called not; what follows tells.
    private bool IsNegation(string word)
    {
        var afterWord = scanner.Position;
        if (string.Equals(word, "not", StringComparison.OrdinalIgnoreCase))
        {
            scanner.SkipSpaces();
            if (scanner.TrySkip('('))
            {
                return true;
            }
        }

        scanner.MoveTo(afterWord);
        return false;
    }

    private FilterExpression? ParseGroup()
    {
        scanner.SkipSpaces();
        var inner = Nest(ParseOr);
        scanner.SkipSpaces();
        return inner is null || scanner.TrySkip(')') ? inner : Fail("Expected 'and', 'or' or ')'");
    }

    // valuePath = attrPath "[" valFilter "]"
    private ValuePathExpression? ParseValuePath(AttributePath path) =>
        ParseBracketed() is { } filter ? new ValuePathExpression(path, filter) : null;

    // attrExp   = (attrPath SP "pr") / (attrPath SP compareOp SP compValue)
    private FilterExpression? ParseComparison(AttributePath path)
    {
        if (++_terms > limits.MaxTerms)
        {
            return FailAt(
                scanner.Position,
                $"The filter has more than {limits.MaxTerms} comparisons"
            );
        }

        scanner.SkipSpaces();
        var start = scanner.Position;
        var word = scanner.ReadWord();
        if (string.Equals(word, "pr", StringComparison.OrdinalIgnoreCase))
        {
            return new PresentExpression(path);
        }

        if (ComparisonOperatorKeyword.Find(word) is not { } comparison)
        {
            scanner.MoveTo(start);
            return Fail($"Expected an operator after '{path}'");
        }

        // A PATCH example of RFC 7644 leaves out the space before the quotation mark.
        scanner.SkipSpaces();
        if (_operands.Read(out var value) is { } problem)
        {
            return problem.IsComplete
                ? FailAt(problem.Position, problem.Text)
                : Fail($"{problem.Text} after '{word}'");
        }

        return new ComparisonExpression(path, comparison, value!);
    }

    private bool TryReadLogical(string keyword)
    {
        var start = scanner.Position;
        var closed = start > 0 && scanner.Text[start - 1] is ')' or ']';
        var spaces = scanner.SkipSpaces();
        var word = scanner.ReadWord();
        if (
            (spaces > 0 || closed)
            && string.Equals(word, keyword, StringComparison.OrdinalIgnoreCase)
        )
        {
            scanner.SkipSpaces();
            return true;
        }

        scanner.MoveTo(start);
        return false;
    }

    private FilterExpression? Nest(Func<FilterExpression?> parse)
    {
        if (++_depth > limits.MaxDepth)
        {
            return FailAt(scanner.Position, $"The filter is nested deeper than {limits.MaxDepth}");
        }

        var inner = parse();
        _depth--;
        return inner;
    }

    private FilterExpression? Fail(string expectation)
    {
        Error ??= ScimError.InvalidFilter(
            $"{expectation} at position {scanner.Position}, found {scanner.DescribeNext()}."
        );
        return null;
    }

    private FilterExpression? FailAt(int position, string problem)
    {
        Error ??= ScimError.InvalidFilter($"{problem} at position {position}.");
        return null;
    }
}
