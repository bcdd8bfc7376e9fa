using System.CommandLine;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Startup;

/// <summary>The program: parse, start, greet, wait, stop. 0 after a proper end, 2 with one sentence on stderr otherwise.</summary>
internal static class ProviderProgram
{
    private const int Refused = 2;

    public static async Task<int> RunAsync(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var commandLine = new CommandLine();
        var parsed = commandLine.Command.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return await RefuseAsync(parsed.Errors[0].Message + " See --help.");
        }

        commandLine.Command.SetAction((result, _) => ServeAsync(() => Read(commandLine, result)));
        return await parsed.InvokeAsync();
    }

    private static ProviderOptions Read(CommandLine commandLine, ParseResult parsed) =>
        commandLine.Read(
            parsed,
            Environment.GetEnvironmentVariable,
            new RandomIdSource(TimeProvider.System)
        );

    private static async Task<int> ServeAsync(Func<ProviderOptions> read)
    {
        using var stop = new StopSignal();
        try
        {
            var options = read();
            DefaultDatabase.Prepare(options.Database);
            await using var provider = await ProviderHost.StartAsync(options, stop.Token);
            await Greeting.WriteAsync(Console.Out, provider, options);
            await stop.WaitAsync();
            return 0;
        }
        catch (StartupException error)
        {
            return await RefuseAsync(error.Message);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return Refused;
    }
}
