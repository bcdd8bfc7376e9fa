using System.Diagnostics;

namespace ScimConformance.Durability;

/// <summary>The provider as a process of its own, which can be killed as a power cut of the process would.</summary>
internal sealed class ProviderProcess : IDisposable
{
    private const string UrlLine = "SCIM base URL:";
    private readonly Process _process;

    private ProviderProcess(Process process, Uri scimBaseUrl)
    {
        _process = process;
        ScimBaseUrl = scimBaseUrl;
    }

    public Uri ScimBaseUrl { get; }

    public static async Task<ProviderProcess> StartAsync(
        DurabilityOptions options,
        string database,
        string key
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "ScimConformance.MockProvider.dll"),
                "--urls",
                "http://127.0.0.1:0",
                "--database",
                database,
            },
            Environment = { ["MOCKPROVIDER_APPLICATION_KEY"] = key },
        };
        if (options.Durability is { } durability)
        {
            start.ArgumentList.Add("--durability");
            start.ArgumentList.Add(durability);
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(UrlLine, StringComparison.Ordinal))
            {
                return new ProviderProcess(process, new Uri(line[UrlLine.Length..].Trim()));
            }
        }

        process.Dispose();
        throw new InvalidOperationException("The provider does not start; what it said is above.");
    }

    /// <summary>kill -9, and waits until nothing of the process is left.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
