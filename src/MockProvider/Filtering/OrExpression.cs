using System.Text;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>One side must match.</summary>
internal sealed record OrExpression(FilterExpression Left, FilterExpression Right)
    : FilterExpression
{
    internal override int Precedence => 1;

    internal override void Print(StringBuilder text)
    {
        PrintChild(text, Left, least: 1);
        text.Append(" or ");
        PrintChild(text, Right, least: 2);
    }
}
