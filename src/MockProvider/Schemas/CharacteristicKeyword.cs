namespace ScimConformance.MockProvider.Schemas;

/// <summary>The spelling of types and characteristics in a Schema document: the member's name with a small first letter.</summary>
internal static class CharacteristicKeyword
{
    public static string Keyword<TEnum>(this TEnum member)
        where TEnum : struct, Enum
    {
        var name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static TEnum Parse<TEnum>(string keyword)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(keyword, ignoreCase: true);
}
