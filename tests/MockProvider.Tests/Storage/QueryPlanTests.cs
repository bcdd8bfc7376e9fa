using System.Text.RegularExpressions;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Postgres;
using ScimConformance.MockProvider.Storage.Sqlite;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class QueryPlanTests
{
    // SQLite names the table by its alias and the primary key by its kind, PostgreSQL the index.
    private const string UniqueKeys = "SEARCH k USING PRIMARY KEY|unique_keys_pkey";
    private const string OtherKeys = "SEARCH k USING PRIMARY KEY|resource_keys_pkey";

    private static readonly SchemaCatalogue Catalogue = SchemaCatalogue.For("rfc");

    [TestCase("User", "userName eq \"a\"", UniqueKeys)]
    [TestCase("User", "userName sw \"a\"", UniqueKeys)]
    [TestCase("User", "externalId eq \"a\"", OtherKeys)]
    [TestCase("User", "displayName eq \"a\"", OtherKeys)]
    [TestCase("Group", "displayName eq \"a\"", OtherKeys)]
    [TestCase("User", "emails.value eq \"a\"", OtherKeys)]
    [TestCase("User", "emails[type eq \"work\" and value eq \"a\"]", OtherKeys)]
    [TestCase("User", "active eq false", OtherKeys)]
    [TestCase("User", "id eq \"a\"", "resources_id")]
    [TestCase("Group", "members.value eq \"a\"", "members_member")]
    [TestCase("Group", "members[value eq \"a\"]", "members_member")]
    [TestCase("User", "groups.value eq \"a\"", "resources_id")]
    [TestCase("User", "meta.lastModified gt \"2030-01-01T00:00:00Z\"", "resources_last_modified")]
    [TestCase("User", "userName eq \"a\" and active eq true", UniqueKeys)]
    [TestCase("User", "externalId eq \"a\" and title eq \"b\"", OtherKeys)]
    [TestCase("User", "userName eq \"a\" or externalId eq \"a\"", OtherKeys)]
    public async Task A_promised_filter_goes_by_an_index(string type, string filter, string index)
    {
        var plan = await ExplainAsync(type, filter);

        plan.Should().MatchRegex(index, "that is what the filter is found by");
        plan.Should()
            .NotMatchRegex(
                @"SCAN [rkm]\b|Seq Scan on (resources|unique_keys|resource_keys|members)"
            );
    }

    [Test]
    public async Task So_much_of_a_long_filter_is_joined_as_is_planned_at_once()
    {
        var terms = Enumerable.Range(0, 99).Select(i => $"emails.value co \"{i}\"");

        var plan = await ExplainAsync("User", string.Join(" and ", terms));

        plan.Should().MatchRegex(OtherKeys);
        Regex.Count(plan, "Semi Join").Should().BeLessThanOrEqualTo(SqlCondition.MostJoined);
    }

    private static Task<string> ExplainAsync(string type, string filter) =>
        TestDatabase.Postgres is null
            ? ExplainInSqliteAsync(type, filter)
            : ExplainInPostgresAsync(type, filter);

    [OneTimeTearDown]
    public static Task DropAsync() => PlannedDatabase.DropAsync();

    private static async Task<string> ExplainInSqliteAsync(string type, string filter)
    {
        await using var writer = SqliteWriter.Open(
            SqliteLocation.TryParse("sqlite::memory:")!,
            Durability.Normal
        );
        var (sql, values) = Statement(type, filter, SqlDialect.Sqlite);
        var plan = await ((Store)writer.Store).Session.ListAsync(
            $"EXPLAIN QUERY PLAN {sql}",
            row => row.GetString(3),
            values
        );
        return string.Join('\n', plan);
    }

    private static async Task<string> ExplainInPostgresAsync(string type, string filter)
    {
        await using var source = PostgresConnections.Source(await PlannedDatabase.LocationAsync());
        using var store = PostgresConnections.Store(await source.OpenConnectionAsync());
        // Of what half of the rows have, such as active, it would rather read all.
        await store.Session.ExecuteAsync("SET enable_seqscan TO off");
        var (sql, values) = Statement(type, filter, SqlDialect.Postgres);
        var plan = await store.Session.ListAsync($"EXPLAIN {sql}", row => row.GetString(0), values);
        return string.Join('\n', plan);
    }

    private static (string Sql, object?[] Values) Statement(
        string type,
        string filter,
        SqlDialect dialect
    )
    {
        var (sql, values, _) = ResourceSql.List(
            "r.sequence",
            new ResourceSelection("o", Catalogue.FindResourceType(type)!)
            {
                Filter = FilterParser.Parse(filter).Value,
                Take = 10,
            },
            dialect
        );
        return (sql, values);
    }
}
