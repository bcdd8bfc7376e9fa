using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>A row of the Examples of an outline, and its position among all rows of that outline.</summary>
internal sealed record ExamplesRow(Examples Examples, TableRow Row, int Index)
{
    public IReadOnlyDictionary<string, string> Arguments()
    {
        var arguments = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (header, cell) in Examples.TableHeader.Cells.Zip(Row.Cells))
        {
            arguments[header.Value] = cell.Value;
        }

        return arguments;
    }
}
