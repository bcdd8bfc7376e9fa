using System.Diagnostics;

namespace ScimConformance.Harness.Tests.Commands;

/// <summary>The built harness, run as users run it, in a folder of its own and with no setting but those given.</summary>
internal static class HarnessProcess
{
    public static async Task<(int Exit, string Output, string Errors)> RunAsync(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params string[] args
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(
            Path.Combine(AppContext.BaseDirectory, "ScimConformance.Harness.dll")
        );
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (
            var name in start
                .Environment.Keys.Where(k => k.StartsWith("SCIM_", StringComparison.Ordinal))
                .ToList()
        )
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
