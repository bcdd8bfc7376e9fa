using System.Text;
using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;
using ScimConformance.GherkinBridge.Messages;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>Reads feature files.</summary>
public static class FeatureLoader
{
    /// <summary>Reads one file, or all *.feature files below a folder, by ordinal order of their paths.</summary>
    /// <param name="folderOrFile">Uris are paths below the folder, with slashes; that of a single file is its name.</param>
    /// <param name="ids">Where ids come from; sequential when null.</param>
    /// <exception cref="FileNotFoundException">There is neither a file nor a folder.</exception>
    /// <exception cref="FeatureSyntaxException">Files are not Gherkin: all errors of all files.</exception>
    public static IReadOnlyList<FeatureDocument> Load(string folderOrFile, IIdSource? ids = null)
    {
        ids ??= new SequentialIdSource();
        var documents = new List<FeatureDocument>();
        var errors = new List<FeatureSyntaxError>();
        foreach (var (uri, path) in FeatureFiles.Find(folderOrFile))
        {
            try
            {
                documents.Add(Parse(uri, File.ReadAllText(path, Encoding.UTF8), ids));
            }
            catch (FeatureSyntaxException exception)
            {
                errors.AddRange(exception.Errors);
            }
        }

        return errors.Count == 0 ? documents : throw new FeatureSyntaxException(errors, documents);
    }

    /// <summary>Reads the text of one feature file.</summary>
    /// <exception cref="FeatureSyntaxException">The text is not Gherkin: all its errors.</exception>
    public static FeatureDocument Parse(string uri, string text, IIdSource? ids = null)
    {
        var generator = new IdGenerator(ids ?? new SequentialIdSource());
        try
        {
            var tree = new Parser().Parse(new StringReader(text));
            var document = new AstMessagesConverter(generator).ConvertGherkinDocumentToEventArgs(
                tree,
                uri
            );
            return FeatureCompiler.Compile(
                uri,
                text,
                document,
                new PickleCompiler(generator).Compile(document)
            );
        }
        catch (CompositeParserException exception)
        {
            throw new FeatureSyntaxException(
                [.. exception.Errors.Select(error => ErrorOf(uri, error))],
                []
            );
        }
        catch (ParserException exception)
        {
            throw new FeatureSyntaxException([ErrorOf(uri, exception)], []);
        }
    }

    private static FeatureSyntaxError ErrorOf(string uri, ParserException exception)
    {
        // The parser puts "(line:column): " before its messages.
        var message = exception.Message;
        var start = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return new FeatureSyntaxError(
            uri,
            exception.Location?.Line ?? 0,
            exception.Location?.Column ?? 0,
            start < 0 ? message : message[(start + 3)..]
        );
    }
}
