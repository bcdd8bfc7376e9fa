using Io.Cucumber.Messages.Types;
using DataTable = ScimConformance.GherkinBridge.Bindings.DataTable;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>Makes the steps of a pickle.</summary>
internal static class StepCompiler
{
    public static IReadOnlyList<ScenarioStep> Compile(FeatureTree tree, Pickle pickle)
    {
        var steps = new List<ScenarioStep>();
        var type = StepType.Unknown;
        foreach (var step in pickle.Steps)
        {
            var node = tree.Steps[step.AstNodeIds[0]];
            type = TypeOf(node, previous: type);
            steps.Add(
                new ScenarioStep(
                    step.Id,
                    node.Keyword.Trim(),
                    step.Text,
                    type,
                    TableOf(step.Argument?.DataTable),
                    DocStringOf(step.Argument?.DocString),
                    (int)node.Location.Line
                )
            );
        }

        return steps;
    }

    private static StepType TypeOf(Step node, StepType previous) =>
        node.KeywordType switch
        {
            StepKeywordType.CONTEXT => StepType.Given,
            StepKeywordType.ACTION => StepType.When,
            StepKeywordType.OUTCOME => StepType.Then,
            _ => previous,
        };

    private static DataTable? TableOf(PickleTable? table)
    {
        if (table is null)
        {
            return null;
        }

        var rows = table
            .Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray())
            .ToArray();
        var made = new DataTable(rows[0]);
        foreach (var row in rows.Skip(1))
        {
            made.AddRow(row);
        }

        return made;
    }

    private static DocStringArgument? DocStringOf(PickleDocString? docString) =>
        docString is null
            ? null
            : new DocStringArgument(docString.Content, NullIfEmpty(docString.MediaType));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
