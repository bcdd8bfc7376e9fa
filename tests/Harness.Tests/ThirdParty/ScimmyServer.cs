using System.Diagnostics;

namespace ScimConformance.Harness.Tests.ThirdParty;

/// <summary>SCIMMY (npm), a SCIM server by somebody else, as a process on a free loopback port.</summary>
internal sealed class ScimmyServer : IDisposable
{
    public const string Token = "scimmy-test-token";
    private readonly Process _process;

    private ScimmyServer(Process process, Uri url)
    {
        _process = process;
        Url = url;
    }

    public Uri Url { get; }

    public static async Task<ScimmyServer> StartAsync()
    {
        var folder = Find(AppContext.BaseDirectory);
        Directory
            .Exists(Path.Combine(folder, "node_modules"))
            .Should()
            .BeTrue($"`./test harness` installs the packages of {folder} (npm ci)");
        var start = new ProcessStartInfo("node", "server.js")
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["SCIMMY_TOKEN"] = Token;
        start.Environment["SCIMMY_PORT"] = "0";
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        return new ScimmyServer(process, new Uri(line!.Split(' ')[^1].TrimEnd('/') + "/"));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static string Find(string folder) =>
        Directory.Exists(Path.Combine(folder, "tests", "ThirdParty", "scimmy"))
            ? Path.Combine(folder, "tests", "ThirdParty", "scimmy")
            : Find(Path.GetDirectoryName(folder)!);
}
