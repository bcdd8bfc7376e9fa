using Npgsql;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Postgres;

internal static class PostgresConnections
{
    // Statements that come again are prepared by the library, as many as a session keeps.
    private const int MostPrepared = 200;

    public static NpgsqlDataSource Source(PostgresLocation location)
    {
        // Columns are of types that every server has: to learn of others, from the library and from the server, makes a start slow.
        var builder = new NpgsqlSlimDataSourceBuilder(location.ConnectionString);
        builder.EnableTransportSecurity().EnableIntegratedSecurity();
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        builder.ConnectionStringBuilder.MaxAutoPrepare = MostPrepared;
        builder.ConnectionStringBuilder.AutoPrepareMinUsages = 2;
        builder.ConnectionStringBuilder.ApplicationName ??= "ScimConformance";
        return builder.Build();
    }

    public static Store Store(NpgsqlConnection connection) =>
        new(new Session(connection), SqlDialect.Postgres);
}
