namespace ScimConformance.MockProvider.AdminUi.Shared;

internal sealed record MenuItem(string Title, string Path)
{
    public bool IsAt(PathString path) =>
        path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
