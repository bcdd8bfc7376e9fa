namespace ScimConformance.MockProvider.Storage;

/// <summary>The statements that find the resources of a selection, with their values.</summary>
internal static class ResourceSql
{
    /// <summary>One page of them, in the order of creation, and whether it is one for <see cref="Session.LookUpAsync"/>.</summary>
    public static (string Sql, object?[] Values, bool IsLookUp) List(
        string columns,
        ResourceSelection selection,
        SqlDialect dialect
    )
    {
        var values = new SqlValues(selection.Organization);
        var (condition, isLookUp) = Condition(selection, dialect, values);
        if (selection.After > 0)
        {
            condition += $" AND r.sequence > {values.Add(selection.After)}";
        }

        // Numbers, not parameters: SQLite plans by the limit, and would prepare the statement anew for each value bound to it.
        var invariant = CultureInfo.InvariantCulture;
        var page = string.Create(
            invariant,
            $"FROM resources r WHERE {condition} ORDER BY r.sequence LIMIT {selection.Take}"
        );
        var sql = $"SELECT {columns} {page}";
        if (selection.Skip > 0)
        {
            // What is skipped is walked over in the index alone: PostgreSQL would make the columns of each, to drop them.
            sql = string.Create(
                invariant,
                $"SELECT {columns} FROM resources r WHERE r.sequence IN (SELECT r.sequence {page} OFFSET {selection.Skip}) ORDER BY r.sequence"
            );
        }

        return (sql, values.ToArray(), isLookUp);
    }

    /// <summary>How many there are on all pages.</summary>
    public static (string Sql, object?[] Values) Count(
        ResourceSelection selection,
        SqlDialect dialect
    )
    {
        var values = new SqlValues(selection.Organization);
        var (condition, _) = Condition(selection, dialect, values);
        return ($"SELECT COUNT(*) FROM resources r WHERE {condition}", values.ToArray());
    }

    private static (string Sql, bool IsLookUp) Condition(
        ResourceSelection selection,
        SqlDialect dialect,
        SqlValues values
    )
    {
        var condition =
            $"r.organization = {FilterSql.Organization} AND r.resource_type = {values.Add(selection.Type.Name)} AND r.removed = FALSE";
        var filter = selection.Filter is null
            ? null
            : new FilterSql(selection.Type, dialect, selection.Policy, values).Translate(
                selection.Filter
            );
        return filter is null
            ? (condition, false)
            : ($"{condition} AND {filter.Sql}", filter.IsLookUp);
    }
}
