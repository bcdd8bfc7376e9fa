using System.Text;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Both sides must match.</summary>
internal sealed record AndExpression(FilterExpression Left, FilterExpression Right)
    : FilterExpression
{
    internal override int Precedence => 2;

    internal override void Print(StringBuilder text)
    {
        PrintChild(text, Left, least: 2);
        text.Append(" and ");
        PrintChild(text, Right, least: 3);
    }
}
