namespace ScimConformance.Architecture.Tests;

/// <summary>Where the tree stands that these tests look at.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ScimConformance.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder)!);
}
