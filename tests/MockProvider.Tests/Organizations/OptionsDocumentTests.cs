using System.Globalization;
using System.Text.RegularExpressions;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>docs/options.md has every option and every ruling.</summary>
public sealed partial class OptionsDocumentTests
{
    private const string Switch = "UPDATE_GENERATED";
    private const int Rulings = 85;

    [Test]
    public async Task Options_document_is_current()
    {
        var path = Repository.Path(OptionsDocument.File);
        var written = await File.ReadAllTextAsync(path);
        var current = OptionsDocument.Render(HandWritten(written));
        if (Environment.GetEnvironmentVariable(Switch) is "1")
        {
            await File.WriteAllTextAsync(path, current);
            written = current;
        }

        string.Equals(written, current, StringComparison.Ordinal)
            .Should()
            .BeTrue(
                $"{OptionsDocument.File} is generated: run this test with {Switch}=1 to write it anew"
            );
    }

    [Test]
    public async Task Every_ruling_has_an_option_or_a_reason_why_not()
    {
        var written = await File.ReadAllTextAsync(Repository.Path(OptionsDocument.File));
        var reasons = RulingsIn(FirstCells(HandWritten(written)));
        var options = RulingsIn(
            string.Join(
                ' ',
                OptionsDocument.Options.Select(option =>
                    option.Value!["description"]!.GetValue<string>()
                )
            )
        );

        options
            .Concat(reasons)
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(
                Enumerable
                    .Range(1, Rulings)
                    .Select(number => $"N{number.ToString("00", CultureInfo.InvariantCulture)}")
            );
    }

    [Test]
    public void Presets_in_the_schema_are_those_that_there_are() =>
        OptionsDocument
            .Options.SelectMany(option =>
                option.Value!["x-presets"]?.AsObject().Select(preset => preset.Key) ?? []
            )
            .Should()
            .BeSubsetOf(
                OptionsSchema.Property("preset")["enum"]!
                    .AsArray()
                    .Select(preset => preset!.GetValue<string>())
            );

    private static string HandWritten(string document) =>
        document[document.IndexOf(OptionsDocument.HandWritten, StringComparison.Ordinal)..];

    private static string FirstCells(string table) =>
        string.Join(
            ' ',
            table
                .Split('\n')
                .Where(line => line.StartsWith("| N", StringComparison.Ordinal))
                .Select(line => line.Split('|')[1])
        );

    private static IEnumerable<string> RulingsIn(string text) =>
        Ruling().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\bN[0-9]{2}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Ruling();
}
