using System.Text;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>The attribute must have a value.</summary>
internal sealed record PresentExpression(AttributePath Path) : FilterExpression
{
    internal override int Precedence => 3;

    internal override void Print(StringBuilder text) => text.Append(Path).Append(" pr");
}
