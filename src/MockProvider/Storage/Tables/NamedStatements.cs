using Dapper;

namespace ScimConformance.MockProvider.Storage.Tables;

/// <summary>Statements off the path of every request, by Dapper: values by name, rows by the names of columns.</summary>
internal static class NamedStatements
{
    public static async Task<IEnumerable<T>> QueryAsync<T>(
        this Session session,
        string sql,
        object? values = null
    ) => await (await session.OpenAsync(sql)).QueryAsync<T>(sql, values);

    /// <summary>Of rows that tell of several things, each beginning with the column that <paramref name="splitOn"/> names.</summary>
    public static async Task<IEnumerable<T>> QueryAsync<T1, T2, T3, T>(
        this Session session,
        string sql,
        Func<T1, T2, T3, T> map,
        object values,
        string splitOn
    ) => await (await session.OpenAsync(sql)).QueryAsync(sql, map, values, splitOn: splitOn);

    public static async Task<T?> QuerySingleOrDefaultAsync<T>(
        this Session session,
        string sql,
        object values
    ) => await (await session.OpenAsync(sql)).QuerySingleOrDefaultAsync<T>(sql, values);

    public static async Task<T?> QueryFirstOrDefaultAsync<T>(
        this Session session,
        string sql,
        object values
    ) => await (await session.OpenAsync(sql)).QueryFirstOrDefaultAsync<T>(sql, values);

    /// <summary>The number of rows that the statement changed.</summary>
    public static async Task<int> ExecuteNamedAsync(
        this Session session,
        string sql,
        object values
    ) => await (await session.OpenAsync(sql)).ExecuteAsync(sql, values);
}
