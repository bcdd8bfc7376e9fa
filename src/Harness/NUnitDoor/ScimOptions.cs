using Microsoft.Testing.Platform.CommandLine;
using Microsoft.Testing.Platform.Extensions;
using Microsoft.Testing.Platform.Extensions.CommandLine;
using ScimConformance.Harness.Configuration;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>Tells the platform which --scim options there are; their values have been read before it started.</summary>
internal sealed class ScimOptions : ICommandLineOptionsProvider
{
    public string Uid => nameof(ScimOptions);

    public string Version => "1.0.0";

    public string DisplayName => "SCIM target";

    public string Description => "What the SCIM conformance features are run against.";

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public IReadOnlyCollection<CommandLineOption> GetCommandLineOptions() =>
        [
            .. SettingDefinitions.All.Select(s => new CommandLineOption(
                s.Option[2..],
                s.Description,
                s.IsFlag ? ArgumentArity.Zero : ArgumentArity.ExactlyOne,
                isHidden: false
            )),
        ];

    public Task<ValidationResult> ValidateOptionArgumentsAsync(
        CommandLineOption commandOption,
        string[] arguments
    ) => ValidationResult.ValidTask;

    public Task<ValidationResult> ValidateCommandLineOptionsAsync(
        ICommandLineOptions commandLineOptions
    ) => ValidationResult.ValidTask;
}
