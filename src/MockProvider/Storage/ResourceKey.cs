namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// A value in the form in which equal ones are equal bytes and greater ones greater bytes. <paramref name="Scope"/> says of
/// what: attribute and type; unique ones occur once in their scope.
/// </summary>
internal readonly record struct ResourceKey(string Scope, byte[] Bytes, bool IsUnique)
{
    public bool Equals(ResourceKey other) =>
        string.Equals(Scope, other.Scope, StringComparison.Ordinal)
        && Bytes.AsSpan().SequenceEqual(other.Bytes);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Scope, StringComparer.Ordinal);
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }
}
