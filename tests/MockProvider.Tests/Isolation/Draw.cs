namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>What an attempt leaves to chance, out of numbers that the property test generated.</summary>
internal sealed class Draw(IReadOnlyList<int> numbers)
{
    private int _next;

    public int Below(int limit) => numbers[_next++ % numbers.Count] % limit;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
