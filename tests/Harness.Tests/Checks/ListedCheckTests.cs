using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Checks of the entries of discovery documents, each with a good and a bad one.</summary>
public sealed class ListedCheckTests
{
    private const string Types =
        """{"Resources":[{"name":"User","description":"x","schemaExtensions":[{"schema":"urn:a"},null]},{"id":"Group"}]}""";

    private const string Schemas =
        """{"Resources":[{"id":"urn:a","schemas":["urn:S"],"attributes":[{"name":"n","type":"complex","subAttributes":[{"name":"s","type":"String"},"bare"]}]}]}""";

    [TestCase("""[{"id":"a"}]""", 1)]
    [TestCase("""{"Resources":[{"id":"a"},{"id":"b"}]}""", 2)]
    [TestCase("""{"User":{"id":"a"},"totalResults":1}""", 1)]
    [TestCase("""{"totalResults":0}""", 0)]
    [TestCase("no JSON", 0)]
    public void Entries_are_found_however_they_are_wrapped(string body, int count) =>
        DiscoveryList.Entries(Answers.Of(200, body)).Should().HaveCount(count);

    [Test]
    public void An_error_has_no_entries() =>
        DiscoveryList.Entries(Answers.Of(404, Types)).Should().BeEmpty();

    [TestCase("resource type", 2)]
    [TestCase("schema extension", 1)]
    [TestCase("authentication scheme", 0)]
    public void Entries_have_nouns(string noun, int count) =>
        ListedChecks.Of(noun, Answers.Of(200, Types)).Should().HaveCount(count);

    [Test]
    public void Definitions_are_found_with_their_place() =>
        AttributeNode
            .AllIn(Answers.Of(200, Schemas))
            .Select(a => a.ToString())
            .Should()
            .Equal("n of urn:a", "n.s of urn:a", "n.(no name) of urn:a");

    [TestCase("attribute definition", 2)]
    [TestCase("sub-attribute definition", 2)]
    public void Only_objects_are_definitions(string noun, int count) =>
        ListedChecks.Of(noun, Answers.Of(200, Schemas)).Should().HaveCount(count);

    [TestCase("resource type", "name", "a text", false)]
    [TestCase("schema extension", "schema", "a URI", true)]
    [TestCase("schema extension", "required", "a boolean", false)]
    public void Each_entry_has_a_member_of_a_kind_or_not(
        string noun,
        string member,
        string kind,
        bool holds
    ) => Holds(ListedChecks.EachIs(noun, Answers.Of(200, Types), member, kind), holds);

    [TestCase("name", "a text", true)]
    [TestCase("description", "a boolean", false)]
    public void What_entries_have_is_of_a_kind_or_not(string member, string kind, bool holds) =>
        Holds(
            ListedChecks.EachIsIfAny("resource type", Answers.Of(200, Types), member, kind),
            holds
        );

    [Test]
    public void What_entries_ought_to_have_is_a_warning() =>
        ListedChecks
            .EachShouldHave("resource type", Answers.Of(200, Types), "description")
            .Should()
            .ContainSingle()
            .Which!.Severity.Should()
            .Be(Severity.Warn);

    [TestCase("urn:s", true)]
    [TestCase("urn:other", false)]
    public void Each_entry_names_a_schema_or_not(string schema, bool holds) =>
        Holds(ListedChecks.EachNames("schema", Answers.Of(200, Schemas), schema), holds);

    [TestCase("string, complex", false, Severity.Warn)]
    [TestCase("string, complex", true, Severity.Note)]
    [TestCase("String, complex", false, null)]
    public void Another_letter_case_is_milder(string keywords, bool caseIsNote, object? severity) =>
        ListedChecks
            .EachIsOneOf(
                "attribute definition",
                Answers.Of(200, Schemas),
                "type",
                keywords.Split(", "),
                caseIsNote
            )
            .OfType<Discrepancy>()
            .Select(d => d.Severity)
            .FirstOrDefault()
            .Should()
            .Be((Severity?)severity);

    [Test]
    public void Another_keyword_is_left_to_the_requirement() =>
        ListedChecks
            .EachIsOneOf(
                "attribute definition",
                Answers.Of(200, Schemas),
                "type",
                ["complex"],
                caseIsNote: true
            )
            .Should()
            .ContainSingle()
            .Which!.Severity.Should()
            .BeNull();

    private static void Holds(IEnumerable<Discrepancy?> outcomes, bool holds) =>
        outcomes.OfType<Discrepancy>().Any().Should().Be(!holds);
}
