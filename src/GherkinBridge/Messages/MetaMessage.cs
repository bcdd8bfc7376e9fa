using System.Runtime.InteropServices;
using Cucumber.Messages;
using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Says what made the messages.</summary>
internal static class MetaMessage
{
    public static Meta Create() =>
        new(
            ProtocolVersion.Version,
            new Product("ScimConformance.GherkinBridge", VersionOf(typeof(MetaMessage))),
            new Product(".NET", Environment.Version.ToString()),
            new Product(
                RuntimeInformation.RuntimeIdentifier,
                Environment.OSVersion.Version.ToString()
            ),
            new Product(RuntimeInformation.ProcessArchitecture.ToString(), version: null),
            ci: null
        );

    private static string VersionOf(Type type) =>
        type.Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "0.0.0";
}
