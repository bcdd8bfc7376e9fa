namespace ScimConformance.Durability;

/// <summary>
/// What of a user matters here: whether they are there, and the value that every write sets in two attributes at once,
/// so that half a write would show.
/// </summary>
internal sealed record UserState(bool Exists, string? DisplayName, string? Title)
{
    public static readonly UserState Absent = new(false, null, null);

    public static UserState With(string value) => new(true, value, value);

    public override string ToString() =>
        Exists ? $"there with displayName '{DisplayName}' and title '{Title}'" : "not there";
}
