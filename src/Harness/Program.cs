using System.Globalization;
using ScimConformance.Harness.Commands;
using ScimConformance.Harness.NUnitDoor;

// The machine's language changes neither a report nor a snapshot.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// NUnit sets the working folder to bin/: the folder of the launch is kept from here on.
var launchFolder = Environment.CurrentDirectory;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The first Ctrl+C lets the run clean up after itself; the second ends the process at once.
    key.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

return TestingPlatform.IsAskedFor(args)
    ? await TestingPlatform.RunAsync(args, launchFolder, stop.Token)
    : await new CommandLine(launchFolder, TimeProvider.System).RunAsync(args, stop.Token);
