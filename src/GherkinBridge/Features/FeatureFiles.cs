namespace ScimConformance.GherkinBridge.Features;

/// <summary>Which files a load reads, and the uris they get.</summary>
internal static class FeatureFiles
{
    public static IEnumerable<(string Uri, string Path)> Find(string folderOrFile)
    {
        if (File.Exists(folderOrFile))
        {
            return [(Path.GetFileName(folderOrFile), folderOrFile)];
        }

        if (!Directory.Exists(folderOrFile))
        {
            throw new FileNotFoundException(
                $"There is no feature file or folder '{folderOrFile}'.",
                folderOrFile
            );
        }

        return Directory
            .EnumerateFiles(folderOrFile, "*.feature", SearchOption.AllDirectories)
            .Select(path =>
                (Uri: Path.GetRelativePath(folderOrFile, path).Replace('\\', '/'), path)
            )
            .OrderBy(file => file.Uri, StringComparer.Ordinal);
    }
}
