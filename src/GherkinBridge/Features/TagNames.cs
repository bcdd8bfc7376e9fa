using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>The names of tags without '@', each once, in order.</summary>
internal static class TagNames
{
    public static string[] Of(params IEnumerable<Tag>?[] tags) =>
        [
            .. tags.SelectMany(some => some ?? [])
                .Select(tag => Normalize(tag.Name))
                .Distinct(StringComparer.Ordinal),
        ];

    public static string Normalize(string tag) => tag.StartsWith('@') ? tag[1..] : tag;
}
