using System.Globalization;
using ScimConformance.Harness.Reports;
using ScimConformance.Harness.Verdicts;
using Spectre.Console;

namespace ScimConformance.Harness.Commands;

/// <summary>What a person reads after a run: verdicts by feature, each trouble in a sentence, and where the report is.</summary>
internal sealed class Summary(IAnsiConsole console, RequirementCatalogue catalogue)
{
    private const int MostReasons = 5;

    public void Print(RunReport report, string launchFolder)
    {
        PrintTable(report.Run);
        PrintTroubles(report.Run);
        PrintUnseen(report.Run);
        PrintGate(report);
        foreach (var left in report.LeftBehind)
        {
            console.MarkupLineInterpolated($"[yellow]Left behind:[/] {left}");
        }

        Line($"Report: {Path.GetRelativePath(launchFolder, report.HtmlPath)}");
        Line(OneLine(report.Run));
    }

    private void PrintTable(RunResult run)
    {
        var shown = Enum.GetValues<Verdict>().Where(v => run.Count(v) > 0).ToList();
        var table = new Table().Border(TableBorder.Simple).AddColumn("Feature");
        foreach (var verdict in shown)
        {
            table.AddColumn(new TableColumn($"[{Colour(verdict)}]{verdict}[/]").RightAligned());
        }

        foreach (var feature in run.Scenarios.GroupBy(s => s.Feature, StringComparer.Ordinal))
        {
            var counts = shown.Select(v => feature.Count(s => s.Verdict == v));
            table.AddRow([
                Markup.Escape(feature.Key),
                .. counts.Select(n => n == 0 ? "" : n.ToString(CultureInfo.InvariantCulture)),
            ]);
        }

        console.Write(table);
    }

    private void PrintTroubles(RunResult run)
    {
        foreach (var cause in run.Causes)
        {
            var scenario = cause.Head;
            var references = scenario.Requirements.Select(id =>
                catalogue.Find(id)?.Reference ?? id
            );
            console.Markup($"[{Colour(cause.Verdict)}]{scenario.Verdict}[/] ");
            Line($"{scenario.Feature}: {scenario.Name}");
            Line($"    {scenario.Reason} ({string.Join("; ", references)})");
            if (cause.Consequences.Count > 0)
            {
                Line($"    The same in {cause.Consequences.Count} more: {Names(cause)}");
            }
        }
    }

    private static string Names(RootCause cause) =>
        string.Join("; ", cause.Consequences.Take(MostReasons).Select(s => s.Name))
        + (cause.Consequences.Count > MostReasons ? "; …" : "");

    private void PrintUnseen(RunResult run)
    {
        var reasons = run
            .Scenarios.Where(s => s.Verdict > Verdict.Passed)
            .GroupBy(s => (s.Verdict, s.Reason))
            .ToList();
        foreach (var group in reasons.OrderByDescending(g => g.Count()).Take(MostReasons))
        {
            Line($"{group.Key.Verdict} {group.Count()}: {group.Key.Reason}");
        }
    }

    private void PrintGate(RunReport report)
    {
        if (!report.HasSnapshot)
        {
            Line(
                $"There is no accepted result yet: the verb accept makes this one the accepted result of {report.Run.Target.Name}."
            );
            return;
        }

        foreach (var difference in report.Differences)
        {
            console.MarkupLineInterpolated($"[yellow]{difference.ToString()}[/]");
        }

        if (!report.Run.Cancelled && report.Differences.Count == 0)
        {
            Line(
                report.Run.Filtered
                    ? "What ran is as accepted (only a part ran)."
                    : "The result is as accepted."
            );
        }
    }

    /// <summary>As it is: no markup, and no line breaks but the terminal's.</summary>
    private void Line(string text) => console.Profile.Out.Writer.WriteLine(text);

    private static string OneLine(RunResult run)
    {
        var counts = Enum.GetValues<Verdict>()
            .Where(v => run.Count(v) > 0)
            .Select(v => $"{run.Count(v)} {v}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", counts)} in {run.Duration.TotalSeconds:0.0} s{(run.Cancelled ? ", cancelled" : "")}"
        );
    }

    private static string Colour(Verdict verdict) =>
        verdict switch
        {
            Verdict.Passed => "green",
            Verdict.Failed or Verdict.Error => "red",
            Verdict.Warned or Verdict.Waived or Verdict.Blocked => "yellow",
            _ => "grey",
        };
}
