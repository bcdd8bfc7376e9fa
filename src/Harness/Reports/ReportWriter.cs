using System.Text;
using System.Text.Json;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports;

/// <summary>Writes a run's reports into its folder, and compares it with what was accepted.</summary>
internal sealed class ReportWriter(RunSession session, RequirementCatalogue catalogue)
{
    private static readonly JsonSerializerOptions Indented = new(JsonText.Plain)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    private string Folder => session.Settings.Place.Folder;

    /// <summary>Writes results.json, report.html, junit.xml, messages.ndjson and the received snapshot.</summary>
    public async Task<RunReport> WriteAsync(RunResult run, IReadOnlyList<string> leftBehind)
    {
        // render
        var results = new ResultsDocument(session.Mask).Render(run);
        var received = Snapshot.Of(run);
        var accepted = Snapshot.Read(session.Settings.Place.SnapshotPath);
        var differences =
            accepted is null || run.Cancelled ? [] : SnapshotGate.Compare(accepted, received);

        // write
        Directory.CreateDirectory(Folder);
        await WriteTextAsync("results.json", results.ToJsonString(Indented) + "\n");
        await WriteTextAsync(
            "report.html",
            new HtmlReport(catalogue, session.Mask).Render(run, differences, leftBehind)
        );
        await WriteTextAsync("junit.xml", JUnitReport.Render(run, session.Mask).ToString() + "\n");
        await WriteTextAsync("messages.ndjson", session.MessagesText);
        await File.WriteAllBytesAsync(session.Settings.Place.ReceivedPath, received.Render());

        return new RunReport(
            run,
            Path.Combine(Folder, "report.html"),
            accepted is not null,
            differences,
            leftBehind
        );
    }

    private Task WriteTextAsync(string name, string text) =>
        File.WriteAllTextAsync(
            Path.Combine(Folder, name),
            text,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
}
