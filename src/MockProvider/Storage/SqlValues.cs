namespace ScimConformance.MockProvider.Storage;

/// <summary>The values of a statement that is put together; each is named by its position.</summary>
internal sealed class SqlValues(params object?[] first)
{
    private readonly List<object?> _values = [.. first];

    public string Add(object? value)
    {
        _values.Add(value);
        return $"${_values.Count.ToString(CultureInfo.InvariantCulture)}";
    }

    public int Count => _values.Count;

    /// <summary>Forgets those after the first <paramref name="count"/>: what would have used them is not in the statement.</summary>
    public void Cut(int count) => _values.RemoveRange(count, _values.Count - count);

    public object?[] ToArray() => [.. _values];
}
