using System.Text;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>One and the same value of a multi-valued attribute must match the whole inner expression.</summary>
internal sealed record ValuePathExpression(AttributePath Path, FilterExpression Filter)
    : FilterExpression
{
    internal override int Precedence => 3;

    internal override void Print(StringBuilder text)
    {
        text.Append(Path).Append('[');
        Filter.Print(text);
        text.Append(']');
    }
}
