using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>The target of an operation: an attribute, possibly some of its values, possibly a part of those.</summary>
internal sealed record PatchPath(
    AttributePath Attribute,
    FilterExpression? Filter = null,
    string? SubAttribute = null
)
{
    // PATH = attrPath / valuePath [subAttr]                   (RFC 7644 figure 7)
    /// <summary>Parses; what is wrong inside the brackets is invalidFilter, everything else invalidPath.</summary>
    public static Result<PatchPath> Parse(
        string text,
        FilterLimits? limits = null,
        bool lenient = false
    ) => Parse(text, FilterPolicy.Of(lenient), limits);

    public static Result<PatchPath> Parse(
        string text,
        FilterPolicy policy,
        FilterLimits? limits = null
    )
    {
        limits ??= FilterLimits.Default;
        if (text.Length > limits.MaxLength)
        {
            return ScimError.InvalidPath($"The path is longer than {limits.MaxLength} characters.");
        }

        var scanner = new FilterScanner(text);
        var word = scanner.ReadWord();
        if (!AttributePath.TryParse(word, out var attribute))
        {
            scanner.MoveTo(0);
            return Expected("an attribute name", scanner);
        }

        if (scanner.AtEnd)
        {
            return new PatchPath(attribute);
        }

        return scanner.TrySkip('[') && !char.IsAsciiDigit(scanner.Current)
            ? ParseValuePath(attribute, new FilterGrammar(scanner, limits, policy), scanner)
            : Expected("the end or a value filter in brackets", scanner);
    }

    public override string ToString() =>
        Attribute
        + (Filter is null ? string.Empty : $"[{Filter}]")
        + (SubAttribute is null ? string.Empty : $".{SubAttribute}");

    // valuePath [subAttr]
    private static Result<PatchPath> ParseValuePath(
        AttributePath attribute,
        FilterGrammar grammar,
        FilterScanner scanner
    )
    {
        if (grammar.ParseBracketed() is not { } filter)
        {
            return grammar.Error!;
        }

        if (scanner.AtEnd)
        {
            return new PatchPath(attribute, filter);
        }

        // subAttr = "." ATTRNAME
        var start = scanner.Position;
        var rest = scanner.ReadWord();
        var isPart =
            scanner.AtEnd
            && rest.StartsWith('.')
            && AttributePath.TryParse(rest[1..], out var part)
            && part is { Schema: null, SubAttribute: null };
        if (isPart)
        {
            return new PatchPath(attribute, filter, rest[1..]);
        }

        scanner.MoveTo(start);
        return Expected("the end or '.' and a sub-attribute", scanner);
    }

    private static ScimError Expected(string what, FilterScanner scanner) =>
        ScimError.InvalidPath(
            $"Expected {what} at position {scanner.Position}, found {scanner.DescribeNext()}."
        );
}
