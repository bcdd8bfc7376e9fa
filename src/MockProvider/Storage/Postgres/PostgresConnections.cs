using Npgsql;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Postgres;

internal static class PostgresConnections
{
    // Statements that come again are prepared by the library, as many as a session keeps.
    private const int MostPrepared = 200;

    public static NpgsqlDataSource Source(PostgresLocation location)
    {
        // The slim one knows no types but those of our columns; what it takes to know the others is half of a start.
        var builder = new NpgsqlSlimDataSourceBuilder(location.ConnectionString);
        builder.EnableTransportSecurity().EnableIntegratedSecurity().EnableArrays();
        builder.ConnectionStringBuilder.MaxAutoPrepare = MostPrepared;
        builder.ConnectionStringBuilder.AutoPrepareMinUsages = 2;
        builder.ConnectionStringBuilder.ApplicationName ??= "ScimConformance";
        return builder.Build();
    }

    public static Store Store(NpgsqlConnection connection) =>
        new(new Session(connection), SqlDialect.Postgres);
}
