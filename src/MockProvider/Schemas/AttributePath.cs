using System.Diagnostics.CodeAnalysis;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>An attribute in the notation of RFC 7644 section 3.10, such as <c>name.familyName</c>; case is kept as written.</summary>
internal sealed record AttributePath(string? Schema, string Name, string? SubAttribute)
{
    // attrPath = [URI ":"] ATTRNAME *1subAttr
    // subAttr  = "." ATTRNAME
    public static bool TryParse(string? text, [NotNullWhen(true)] out AttributePath? path)
    {
        path = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        // The version inside a URN has a dot of its own: only what stands after the last colon is split at a dot.
        var colon = text.LastIndexOf(':');
        var schema = colon < 0 ? null : text[..colon];
        var names = text[(colon + 1)..].Split('.');
        if (names.Length > 2 || !names.All(IsName) || (schema is not null && !IsUrn(schema)))
        {
            return false;
        }

        path = new AttributePath(schema, names[0], names.Length == 2 ? names[1] : null);
        return true;
    }

    public override string ToString() =>
        (Schema is null ? string.Empty : Schema + ":")
        + Name
        + (SubAttribute is null ? string.Empty : "." + SubAttribute);

    // ATTRNAME = ALPHA *(nameChar)
    // nameChar = "$" / "-" / "_" / DIGIT / ALPHA       (RFC 7643 section 2.1; $ref begins with the dollar sign)
    private static bool IsName(string text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '$') && text.All(IsNameChar);

    private static bool IsNameChar(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '$' or '-' or '_';

    /// <summary>Whether the text can stand before the colon of a path.</summary>
    public static bool IsUrn(string text) =>
        text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
        && text.Length > "urn:".Length
        && text.All(c =>
            char.IsAsciiLetterOrDigit(c) || c is ':' or '.' or '-' or '_' or '/' or '+' or '%'
        );
}
