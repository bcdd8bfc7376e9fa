using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal sealed class DataTablesSteps
{
    private string[][] _transposed = [];

    [StepDefinition("the following table is transposed:")]
    public void Transpose(DataTable table) =>
        _transposed = [
            .. table.Header.Select(
                (column, index) => table.Rows.Select(row => row[index]).Prepend(column).ToArray()
            ),
        ];

    [StepDefinition("it should be:")]
    public void Compare(DataTable table) =>
        _transposed
            .Should()
            .BeEquivalentTo(
                table.Rows.Select(row => row.Values.ToArray()).Prepend([.. table.Header]),
                options => options.WithStrictOrdering()
            );
}
