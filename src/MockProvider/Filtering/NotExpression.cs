using System.Text;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>The inner expression must not match.</summary>
internal sealed record NotExpression(FilterExpression Inner) : FilterExpression
{
    internal override int Precedence => 3;

    internal override void Print(StringBuilder text)
    {
        text.Append("not (");
        Inner.Print(text);
        text.Append(')');
    }
}
