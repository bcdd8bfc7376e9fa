namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// A few different words in one column, such as ids of roles or names of permissions. Each is followed by a space, so that a
/// statement can find one and cut it out.
/// </summary>
internal sealed class Words(IEnumerable<string> items)
{
    private const char Separator = ' ';

    public static Words None { get; } = new([]);

    public IReadOnlyList<string> Items { get; } = [.. items.Distinct(StringComparer.Ordinal)];

    public string Text => string.Concat(Items.Select(item => item + Separator));

    public static Words Parse(string text) =>
        text.Length == 0 ? None : new(text.Split(Separator, StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(string item) => Items.Contains(item, StringComparer.Ordinal);

    public Words With(string item) => new([.. Items, item]);

    public Words Without(string item) =>
        new(Items.Where(other => !string.Equals(other, item, StringComparison.Ordinal)));
}
