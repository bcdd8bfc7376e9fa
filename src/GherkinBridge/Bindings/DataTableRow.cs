using System.Collections;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>A row of a <see cref="DataTable"/>: cells by column name or position, enumerated as pairs of both.</summary>
public sealed class DataTableRow : IEnumerable<KeyValuePair<string, string>>
{
    private readonly string[] _header;
    private readonly string[] _cells;

    internal DataTableRow(string[] header, string[] cells)
    {
        _header = header;
        _cells = cells;
    }

    /// <summary>The names of the columns.</summary>
    public ICollection<string> Keys => _header;

    /// <summary>The cells.</summary>
    public ICollection<string> Values => _cells;

    /// <summary>How many cells there are.</summary>
    public int Count => _cells.Length;

    /// <summary>The cell at a position, the first is 0.</summary>
    public string this[int index] => _cells[index];

    /// <summary>The cell of a column.</summary>
    /// <exception cref="KeyNotFoundException">No column has this name.</exception>
    public string this[string column] =>
        TryGetValue(column, out var cell)
            ? cell
            : throw new KeyNotFoundException(
                $"The table has no column '{column}'. Its columns are: {string.Join(", ", _header)}."
            );

    /// <summary>Whether a column has this name.</summary>
    public bool ContainsKey(string column) => Array.IndexOf(_header, column) >= 0;

    /// <summary>The cell of a column, if there is such a column.</summary>
    public bool TryGetValue(string column, out string cell)
    {
        var index = Array.IndexOf(_header, column);
        cell = index < 0 ? "" : _cells[index];
        return index >= 0;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _header
            .Select((column, index) => KeyValuePair.Create(column, _cells[index]))
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
