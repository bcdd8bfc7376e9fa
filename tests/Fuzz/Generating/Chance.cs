namespace ScimConformance.Fuzz.Generating;

/// <summary>The choices of one organization's requests: the same seed makes the same choices.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    /// <summary>True that often in a hundred times.</summary>
    public bool Percent(int times) => _random.Next(100) < times;

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T OneOf<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    public byte Byte() => (byte)_random.Next(256);

    /// <summary>One of the actions, by weight.</summary>
    public T Weigh<T>(IReadOnlyList<(int Weight, T Item)> choices)
    {
        var left = _random.Next(choices.Sum(choice => choice.Weight));
        foreach (var (weight, item) in choices)
        {
            left -= weight;
            if (left < 0)
            {
                return item;
            }
        }

        return choices[^1].Item;
    }
}
