namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>The text between two equal quotes, in which a backslash keeps a quote.</summary>
internal static class QuotedText
{
    public const string Pattern = """(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""";

    public static string Unquote(string raw) =>
        raw[1..^1].Replace($"\\{raw[0]}", raw[0].ToString(), StringComparison.Ordinal);
}
