using System.Reflection;
using ScimConformance.GherkinBridge.Discovery;

namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>The parameter types that cucumber expressions may name, and the regular expression of each.</summary>
/// <remarks>
/// Built in: {int} {byte} {short} {long} {Int16} {Int32} {Int64}, {float} {double} {decimal} {Single} {Double}
/// {Decimal}, {string}, {word}, {} and by .NET name {Boolean} {Guid} {DateTime} {DateTimeOffset} {TimeSpan} {Uri};
/// the name of every enum that a step definition takes; and for each transformation its Name or the name of its
/// return type.
/// </remarks>
internal sealed class ParameterTypes
{
    public const string String = "string";

    private const string Anything = ".*";
    private const string Whole = @"-?\d+";
    private const string Fraction = @"(?=.*\d.*)[-+]?\d*(?:\.(?=\d.*))?\d*(?:\d+[E][+-]?\d+)?";

    private readonly Dictionary<string, string> _patterns = new(StringComparer.Ordinal)
    {
        [""] = Anything,
        ["word"] = @"[^\s]+",
        [String] = QuotedText.Pattern,
    };

    public ParameterTypes(
        IEnumerable<TransformationDefinition> transformations,
        IEnumerable<MethodInfo> stepMethods
    )
    {
        Add(Whole, "int", "byte", "short", "long", "Byte", "Int16", "Int32", "Int64");
        Add(Fraction, "float", "double", "decimal", "Single", "Double", "Decimal");
        Add(Anything, "Boolean", "Guid", "DateTime", "DateTimeOffset", "TimeSpan", "Uri");
        var parameters = stepMethods
            .SelectMany(method => method.GetParameters())
            .Select(one => one.ParameterType);
        Add(Anything, [.. parameters.Where(type => type.IsEnum).Select(type => type.Name)]);
        foreach (
            var byName in transformations.GroupBy(
                one => one.ParameterTypeName,
                StringComparer.Ordinal
            )
        )
        {
            _patterns[byName.Key] = string.Join(
                '|',
                byName.Select(one => one.Pattern ?? Anything).Distinct(StringComparer.Ordinal)
            );
        }
    }

    public string? PatternOf(string name) => _patterns.GetValueOrDefault(name);

    private void Add(string pattern, params string[] names)
    {
        foreach (var name in names)
        {
            _patterns[name] = pattern;
        }
    }
}
