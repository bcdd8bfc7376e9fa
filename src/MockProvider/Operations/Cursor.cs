namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// Where a walk goes on: after the resource of this sequence or, in a sorted list, which can only be counted through, after so
/// many resources. The start is zero in both.
/// </summary>
internal sealed record Cursor(long After, int Skip)
{
    public static readonly Cursor Start = new(0, 0);
}
