namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>The table below a step. The first row is the header.</summary>
public sealed class DataTable
{
    private readonly string[] _header;
    private readonly List<DataTableRow> _rows = [];

    /// <summary>A table without rows.</summary>
    /// <exception cref="ArgumentException">No column is named.</exception>
    public DataTable(params string[] header)
    {
        if (header.Length == 0)
        {
            throw new ArgumentException("A table has at least one column.", nameof(header));
        }

        _header = header;
    }

    /// <summary>The names of the columns.</summary>
    public ICollection<string> Header => _header;

    /// <summary>The rows below the header.</summary>
    public IReadOnlyList<DataTableRow> Rows => _rows;

    /// <summary>How many rows stand below the header.</summary>
    public int RowCount => _rows.Count;

    /// <summary>Whether a column has this name.</summary>
    public bool ContainsColumn(string column) => _header.Contains(column, StringComparer.Ordinal);

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">The number of cells is not the number of columns.</exception>
    public void AddRow(params string[] cells)
    {
        if (cells.Length != _header.Length)
        {
            throw new ArgumentException(
                $"The table has {_header.Length} columns, the row has {cells.Length} cells.",
                nameof(cells)
            );
        }

        _rows.Add(new DataTableRow(_header, cells));
    }
}
