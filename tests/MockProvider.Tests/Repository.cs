namespace ScimConformance.MockProvider.Tests;

/// <summary>Where the tree stands that these tests are part of.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "ScimConformance.sln"))
            ? folder
            : Find(System.IO.Path.GetDirectoryName(folder)!);
}
