using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestHost;
using Microsoft.Testing.Platform.Messages;
using Microsoft.Testing.Platform.Services;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>Names the report at the end of <c>dotnet test</c>, which shows nothing that a passing test prints.</summary>
internal sealed class ReportArtifact(IMessageBus bus) : ITestSessionLifetimeHandler, IDataProducer
{
    public string Uid => nameof(ReportArtifact);

    public string Version => "1.0.0";

    public string DisplayName => "SCIM conformance report";

    public string Description => "Publishes the path of the report.";

    public Type[] DataTypesProduced { get; } = [typeof(SessionFileArtifact)];

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public Task OnTestSessionStartingAsync(ITestSessionContext testSessionContext) =>
        Task.CompletedTask;

    public Task OnTestSessionFinishingAsync(ITestSessionContext testSessionContext) =>
        NUnitRun.Current?.Report is { } report
            ? bus.PublishAsync(
                this,
                new SessionFileArtifact(
                    testSessionContext.SessionUid,
                    new FileInfo(report.HtmlPath),
                    DisplayName
                )
            )
            : Task.CompletedTask;
}
