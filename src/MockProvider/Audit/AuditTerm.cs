using System.IO.Enumeration;

namespace ScimConformance.MockProvider.Audit;

/// <summary>
/// One condition of a search: an attribute, or the message where there is none, against a value. A value that was not in
/// quotation marks may have <c>*</c> for any characters and <c>?</c> for one.
/// </summary>
internal sealed record AuditTerm(string? Attribute, string Value, bool IsExact, bool IsNegated)
{
    public bool Matches(JsonObject attributes, string message) =>
        IsNegated
        != (
            Attribute is null
                ? message.Contains(Value.Trim('*'), StringComparison.OrdinalIgnoreCase)
                : AuditAttributes.Values(attributes, Attribute).Any(IsMatch)
        );

    private bool IsMatch(string value) =>
        IsExact
            ? string.Equals(Value, value, StringComparison.Ordinal)
            : FileSystemName.MatchesSimpleExpression(Value, value, ignoreCase: false);
}
