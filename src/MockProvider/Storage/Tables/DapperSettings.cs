using Dapper;

namespace ScimConformance.MockProvider.Storage.Tables;

internal static class DapperSettings
{
    private static readonly Lazy<bool> Applied = new(() =>
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new InstantHandler());
        SqlMapper.RemoveTypeMap(typeof(string));
        SqlMapper.AddTypeHandler(new TextHandler());
        SqlMapper.AddTypeHandler(new WordsHandler());
        return true;
    });

    public static void Apply() => _ = Applied.Value;
}
