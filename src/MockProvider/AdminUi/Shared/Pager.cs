namespace ScimConformance.MockProvider.AdminUi.Shared;

/// <summary>Which part of a list is shown, and where the parts beside it are. <paramref name="Number"/> counts from 0.</summary>
internal sealed record Pager(int Number, int Size, int Total, Func<int, string> PathOf)
{
    public string Summary
    {
        get
        {
            var first = ((long)Number * Size) + 1;
            return $"{Format(first)} to {Format(Math.Min(first + Size - 1, Total))} of {Format(Total)}";
        }
    }

    public string? Previous => Number > 0 ? PathOf(Number - 1) : null;

    public string? Next => ((long)Number + 1) * Size < Total ? PathOf(Number + 1) : null;

    private static string Format(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture);
}
