using System.Text;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>An attribute compared with a literal.</summary>
internal sealed record ComparisonExpression(
    AttributePath Path,
    ComparisonOperator Operator,
    FilterValue Value
) : FilterExpression
{
    internal override int Precedence => 3;

    internal override void Print(StringBuilder text) =>
        text.Append(Path).Append(' ').Append(Operator.Keyword()).Append(' ').Append(Value);
}
