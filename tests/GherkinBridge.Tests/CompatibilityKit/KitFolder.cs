using System.Runtime.CompilerServices;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit;

/// <summary>Where npm has put the kit.</summary>
internal static class KitFolder
{
    public static string Features
    {
        get
        {
            var folder = Path.Combine(
                ProjectFolder(),
                "node_modules",
                "@cucumber",
                "compatibility-kit",
                "features"
            );
            return Directory.Exists(folder)
                ? folder
                : throw new AssertionException(
                    "The Cucumber compatibility kit is missing: install it by 'npm ci --prefix tests/GherkinBridge.Tests'."
                );
        }
    }

    private static string ProjectFolder([CallerFilePath] string file = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
