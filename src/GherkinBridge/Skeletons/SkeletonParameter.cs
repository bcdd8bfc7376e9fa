namespace ScimConformance.GherkinBridge.Skeletons;

/// <summary>What a value in a step's text becomes in a skeleton.</summary>
/// <param name="Pattern">Its regular expression, inside a verbatim literal.</param>
/// <param name="Type">The type of its parameter.</param>
internal sealed record SkeletonParameter(string Pattern, string Type)
{
    public static SkeletonParameter Of(string value) =>
        value[0] switch
        {
            '"' => new SkeletonParameter(@"""""([^""""]*)""""", "string"),
            '\'' => new SkeletonParameter("'([^']*)'", "string"),
            _ when value.Contains('.', StringComparison.Ordinal) => new SkeletonParameter(
                @"(-?\d+\.\d+)",
                "decimal"
            ),
            _ => new SkeletonParameter(@"(-?\d+)", "int"),
        };
}
