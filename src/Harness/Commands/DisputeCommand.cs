using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Commands;

/// <summary>
/// Writes the text of an issue (Markdown) about a finding that somebody holds to be wrong: the requirement, the ruling, the
/// scenario, and its exchanges, secrets masked as they are in the results.
/// </summary>
internal sealed class DisputeCommand(Launch launch, TextWriter output)
{
    /// <exception cref="SettingsException">There are no results, or they hold no finding against the requirement.</exception>
    public int Run(string id)
    {
        var requirement = ExplainCommand.Require(FeatureSet.Load().Catalogue, id);
        var path = Path.Combine(launch.ReadSettings().ReadPlace().Folder, "results.json");
        var scenarios = Json.Items(Json.Member(Read(path), "scenarios"))
            .Where(s => FindingsOf(s, requirement.Id).Count > 0)
            .ToList();
        if (scenarios.Count == 0)
        {
            throw new SettingsException(
                $"{path} has no finding against {requirement.Id}; run the target first."
            );
        }

        output.WriteLine($"# {requirement.Id}: a finding that does not hold up");
        output.WriteLine();
        output.WriteLine(
            $"> {requirement.Statement} ({requirement.Level}, {requirement.Reference})"
        );
        output.WriteLine();
        output.WriteLine("## Why it does not hold up");
        output.WriteLine();
        output.WriteLine("(your reason, best with the sentence of the RFC that it rests on)");
        WriteRulings(requirement);
        foreach (var scenario in scenarios)
        {
            WriteScenario(scenario, requirement.Id);
        }

        return ExitCode.Success;
    }

    private static JsonNode? Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SettingsException(
                $"There are no results at {path}: run the target first, or name its folder with {SettingDefinitions.ReportDir.Option}. ({e.Message})"
            );
        }
    }

    private void WriteRulings(Requirement requirement)
    {
        var rulings = Ruling.Load(Path.Combine(AppContext.BaseDirectory, "spec"));
        foreach (var ruling in requirement.Rulings.Select(id => rulings[id]))
        {
            output.WriteLine();
            output.WriteLine($"## Ruling {ruling.Id}: {ruling.Title}");
            output.WriteLine();
            output.WriteLine($"{ruling.Verdict}. {ruling.Text} (Source: {ruling.Source})");
        }
    }

    private void WriteScenario(JsonNode? scenario, string id)
    {
        output.WriteLine();
        output.WriteLine($"## {Text(scenario, "path")}: {Text(scenario, "name")}");
        output.WriteLine();
        foreach (var step in Json.Items(Json.Member(scenario, "steps")))
        {
            output.WriteLine($"- {Text(step, "keyword")} {Text(step, "text")}");
        }

        foreach (var finding in FindingsOf(scenario, id))
        {
            output.WriteLine();
            output.WriteLine(
                $"Expected {Text(finding, "expected")}, found {Text(finding, "actual")} (exchange {Json.Member(finding, "exchange")})."
            );
        }

        foreach (var exchange in Json.Items(Json.Member(scenario, "exchanges")))
        {
            WriteExchange(exchange);
        }
    }

    private void WriteExchange(JsonNode? exchange)
    {
        var (request, response) = (
            Json.Member(exchange, "request"),
            Json.Member(exchange, "response")
        );
        output.WriteLine();
        output.WriteLine($"Exchange {Json.Member(exchange, "number")}");
        output.WriteLine();
        output.WriteLine("```http");
        output.WriteLine($"{Text(request, "method")} {Text(request, "url")}");
        WriteMessage(request);
        output.WriteLine();
        output.WriteLine(
            $"HTTP {Json.Member(response, "status")?.ToString() ?? Text(exchange, "failure")}"
        );
        WriteMessage(response);
        output.WriteLine("```");
    }

    private void WriteMessage(JsonNode? message)
    {
        foreach (var header in Json.Member(message, "headers") as JsonObject ?? [])
        {
            output.WriteLine($"{header.Key}: {header.Value}");
        }

        if (Text(message, "body") is { Length: > 0 } body)
        {
            output.WriteLine();
            output.WriteLine(body);
        }
    }

    private static IReadOnlyList<JsonNode?> FindingsOf(JsonNode? scenario, string id) =>
        [
            .. Json.Items(Json.Member(scenario, "findings"))
                .Where(f => string.Equals(Text(f, "requirement"), id, StringComparison.Ordinal)),
        ];

    private static string Text(JsonNode? node, string member) =>
        Json.Text(Json.Member(node, member)) ?? "";
}
