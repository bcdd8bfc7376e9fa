using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Tests.Startup;

/// <summary>Runs docs/mock-provider.md: each command in it, in its order, as it stands there.</summary>
public sealed partial class GuideTests
{
    private const string Documented = "http://127.0.0.1:5080";

    [Test]
    public async Task Every_command_of_the_guide_does_what_it_says()
    {
        var blocks = Block()
            .Matches(await File.ReadAllTextAsync(Repository.Path("docs/mock-provider.md")))
            .ToList();
        var start = blocks.Single(block => block.Groups["start"].Success).Groups["code"].Value;
        var rest = string.Concat(
            blocks
                .Where(block => !block.Groups["start"].Success)
                .Select(block => block.Groups["code"].Value)
        );
        var address = $"http://127.0.0.1:{FreePort()}";
        using var provider = Run(Adapt(start, address));
        try
        {
            await WaitUntilItListensAsync(provider);

            using var commands = Run(
                $"set -euo pipefail\n{rest.Replace(Documented, address, StringComparison.Ordinal)}"
            );
            var error = commands.StandardError.ReadToEndAsync();
            var output = await commands.StandardOutput.ReadToEndAsync();
            await commands.WaitForExitAsync();

            commands.ExitCode.Should().Be(0, $"{output}\n{await error}");
            output
                .Should()
                .ContainAll(
                    "\"userName\":\"ada@example.com\"",
                    "the link answers 200",
                    "the link answers 410",
                    "title-updates-are-dropped",
                    "on the plan free: 403",
                    "Ada is gone: 404",
                    "\"name\":\"Fresh\""
                );
        }
        finally
        {
            provider.Kill(entireProcessTree: true);
            await provider.WaitForExitAsync();
        }
    }

    // The program is the one that was built with these tests, and listens where no other does.
    private static string Adapt(string start, string address) =>
        start.Replace(
            "dotnet run --project src/MockProvider --",
            $"exec dotnet '{typeof(MockProvider.Http.ProviderHost).Assembly.Location}' --urls {address}",
            StringComparison.Ordinal
        );

    private static Process Run(string script)
    {
        var info = new ProcessStartInfo("bash")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Path("."),
        };
        info.ArgumentList.Add("-c");
        info.ArgumentList.Add(script);
        return Process.Start(info)!;
    }

    private static async Task WaitUntilItListensAsync(Process provider)
    {
        while (await provider.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Press Ctrl+C", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail(await provider.StandardError.ReadToEndAsync());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(
        "^```sh(?<start> start)?\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Block();
}
