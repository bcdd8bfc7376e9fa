using Dapper;

namespace ScimConformance.MockProvider.Storage.Tables;

/// <summary>Statements off the path of every request, by Dapper: values by name, rows by the names of columns.</summary>
internal static class NamedStatements
{
    public static async Task<IEnumerable<T>> QueryAsync<T>(
        this Session session,
        string sql,
        object? values = null
    ) => await (await session.OpenAsync()).QueryAsync<T>(sql, values);

    public static async Task<T?> QuerySingleOrDefaultAsync<T>(
        this Session session,
        string sql,
        object values
    ) => await (await session.OpenAsync()).QuerySingleOrDefaultAsync<T>(sql, values);

    public static async Task<T?> QueryFirstOrDefaultAsync<T>(
        this Session session,
        string sql,
        object values
    ) => await (await session.OpenAsync()).QueryFirstOrDefaultAsync<T>(sql, values);

    /// <summary>The number of rows that the statement changed.</summary>
    public static async Task<int> ExecuteNamedAsync(
        this Session session,
        string sql,
        object values
    ) => await (await session.OpenAsync()).ExecuteAsync(sql, values);
}
