namespace ScimConformance.MockProvider.Errors;

/// <summary>The spelling of a <see cref="ScimType"/> on the wire.</summary>
internal static class ScimTypeKeyword
{
    public static string Keyword(this ScimType type)
    {
        var name = type.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
