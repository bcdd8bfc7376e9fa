using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Commands;

/// <summary>Says what a requirement is about: statement, level, source, how it is tested, what judges it, and its scenarios.</summary>
internal sealed class ExplainCommand(TextWriter output)
{
    /// <exception cref="SettingsException">There is no such requirement.</exception>
    public int Run(string id)
    {
        var features = FeatureSet.Load();
        var requirement = Require(features.Catalogue, id);
        output.WriteLine($"{requirement.Id}  {requirement.Level}  {requirement.Reference}");
        output.WriteLine(requirement.Statement);
        if (requirement.Link is { } link)
        {
            output.WriteLine(link);
        }

        output.WriteLine();
        Fact("How it is tested", requirement.HowTested);
        Fact("A fault would be", requirement.Fault);
        Fact("Then the verdict is", VerdictOf(requirement.OnFault));
        Fact(
            "Applies",
            requirement.AppliesWhen is "always"
                ? "always"
                : $"where the target has {requirement.AppliesWhen}"
        );
        Fact("Remark", requirement.Comment);
        if (requirement.Risk is not Requirement.NoRisk)
        {
            Fact(
                "Risk",
                $"{requirement.Risk}: off this machine only with {SettingDefinitions.Allow.Option} {requirement.Risk}"
            );
        }

        WriteRulings(requirement);
        WriteScenarios(features, requirement);
        return ExitCode.Success;
    }

    /// <exception cref="SettingsException">There is no such requirement.</exception>
    public static Requirement Require(RequirementCatalogue catalogue, string id) =>
        catalogue.All.FirstOrDefault(r =>
            string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase)
        )
        ?? throw new SettingsException(
            $"'{id}' is no requirement; expected an id of spec/requirements.tsv or spec/behaviours.tsv, such as R7644-3.3-04 or DD-PROV-04."
        );

    private void WriteRulings(Requirement requirement)
    {
        var rulings = Ruling.Load(Path.Combine(AppContext.BaseDirectory, "spec"));
        foreach (var id in requirement.Rulings)
        {
            var ruling = rulings[id];
            output.WriteLine();
            output.WriteLine($"Ruling {ruling.Id}: {ruling.Title}. {ruling.Verdict}.");
            output.WriteLine(ruling.Text);
        }
    }

    private void WriteScenarios(FeatureSet features, Requirement requirement)
    {
        var scenarios = features
            .Pickles.Where(p =>
                RequirementCatalogue
                    .IdsOf(p.Tags, p.Arguments)
                    .Any(id =>
                        string.Equals(id, requirement.Id, StringComparison.Ordinal)
                        || string.Equals(id, requirement.SameAs, StringComparison.Ordinal)
                    )
            )
            .ToList();
        output.WriteLine();
        output.WriteLine(
            scenarios.Count == 0 ? $"No scenario: {requirement.Testable}." : "Scenarios"
        );
        foreach (var scenario in scenarios)
        {
            output.WriteLine();
            output.WriteLine($"  {scenario.FeatureUri}: {scenario.UniqueName}");
            foreach (var step in scenario.Steps)
            {
                output.WriteLine($"    {step.Keyword} {step.Text}");
                if (step.DocString is { } text)
                {
                    output.WriteLine(Indent(text.Content));
                }
            }
        }
    }

    private static string Indent(string text) =>
        string.Join('\n', text.Split('\n').Select(line => $"      {line}"));

    private void Fact(string name, string text)
    {
        if (text.Length > 0)
        {
            output.WriteLine($"{name}: {text}");
        }
    }

    private static string VerdictOf(Severity severity) =>
        severity switch
        {
            Severity.Fail => "Failed",
            Severity.Warn => "Warned",
            _ => "Passed, with a note",
        };
}
