using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Checks of how discovery answers, and of what stands where entries point: each with a good and a bad answer.</summary>
public sealed class DiscoveryCheckTests
{
    private static readonly string Two =
        $$"""{"schemas":["{{Urns.ListResponse}}"],"totalResults":2,"Resources":[{"id":"urn:a"},{"id":"urn:b"}]}""";

    private static readonly string One =
        $$"""{"schemas":["{{Urns.ListResponse}}"],"totalResults":2,"Resources":[{"id":"urn:a"}]}""";

    [TestCase(200, "{}", true, null)]
    [TestCase(404, null, false, null)]
    [TestCase(200, null, false, null)]
    [TestCase(406, null, false, Severity.Warn)]
    public void A_document_is_served_or_not(int status, string? body, bool holds, object? severity)
    {
        var found = DiscoveryChecks.IsServed(Answers.Of(status, body));

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [Test]
    public void A_list_is_one_or_not()
    {
        Holds([DiscoveryChecks.IsSingle(Answers.Of(200, """{"patch":{}}"""))], true);
        Holds([DiscoveryChecks.IsSingle(Answers.Of(200, Two))], false);
        Holds([DiscoveryChecks.IsSingle(Answers.Of(404))], false);
        Holds(DiscoveryChecks.IsCompleteList(Answers.Of(200, Two)), true);
        Holds(DiscoveryChecks.IsCompleteList(Answers.Of(200, One)), false);
        Holds(DiscoveryChecks.IsCompleteList(Answers.Of(200, "[]")), false);
        Holds(
            DiscoveryChecks.IsCompleteList(
                Answers.Of(200, """{"totalResults":1,"Resources":[{"id":"urn:a"}]}""")
            ),
            false
        );
        Holds([DiscoveryChecks.ListsAll(Answers.Of(200, Two), Answers.Of(200, Two))], true);
        Holds([DiscoveryChecks.ListsAll(Answers.Of(200, One), Answers.Of(200, Two))], false);
        Holds([DiscoveryChecks.ListsAll(Answers.Of(400), Answers.Of(200, Two))], false);
    }

    [Test]
    public void A_filter_is_refused_ignored_or_evaluated()
    {
        Filtered(Answers.Of(403)).Should().BeNull();
        Filtered(Answers.Of(200, Two))!.Severity.Should().Be(Severity.Warn);
        Filtered(Answers.Of(400))!.Severity.Should().Be(Severity.Warn);
        Filtered(Answers.Of(200, One))!.Severity.Should().BeNull();

        static Discrepancy? Filtered(Exchange answer) =>
            DiscoveryChecks.FilterIsNotEvaluated(answer, Answers.Of(200, Two));
    }

    [TestCase(403, "403", true)]
    [TestCase(403, "404", false)]
    [TestCase(200, "404", true)]
    public void A_403_is_an_error_message(int status, string said, bool holds) =>
        Holds(
            [
                DiscoveryChecks.IsErrorIf403(
                    Answers.Of(status, $$"""{"schemas":["{{Urns.Error}}"],"status":"{{said}}"}""")
                ),
            ],
            holds
        );

    [TestCase(405, true)]
    [TestCase(501, true)]
    [TestCase(201, false)]
    [TestCase(500, false)]
    public void Nothing_is_written_or_something_is(int status, bool holds) =>
        Holds([DiscoveryChecks.IsReadOnly(Answers.Of(status))], holds);

    [TestCase(200, """{"id":"URN:A"}""", true)]
    [TestCase(200, """{"id":"urn:b"}""", false)]
    [TestCase(404, null, false)]
    public void A_document_stands_under_its_id_or_not(int status, string? body, bool holds)
    {
        Holds([EntryChecks.IsServedAs(Answers.Of(status, body), "urn:a")], holds);
        Holds([EntryChecks.IsThere(Answers.Of(status, body), "it")], status == 200);
    }

    [TestCase("""{"id":"a","x":[1,2]}""", true)]
    [TestCase("""{"id":"a"}""", false)]
    public void A_document_is_the_entry_or_not(string body, bool holds) =>
        Holds(
            [
                EntryChecks.IsTheEntry(
                    Answers.Of(200, body),
                    JsonNode.Parse("""{"id":"a","x":[2,1]}""")
                ),
            ],
            holds
        );

    [TestCase("urn:a", true, null)]
    [TestCase("urn:A", false, Severity.Warn)]
    [TestCase("urn:c", false, null)]
    public void A_schema_is_listed_or_not(string uri, bool holds, object? severity)
    {
        var found = EntryChecks
            .IsListedSchema(uri, Answers.Of(200, Two), alone: null)
            .OfType<Discrepancy>()
            .ToList();

        found.Should().HaveCount(holds ? 0 : 1);
        found.FirstOrDefault()?.Severity.Should().Be((Severity?)severity);
    }

    [Test]
    public void An_endpoint_stands_below_the_base_or_not()
    {
        Below("/Users", false, Answers.Of(403)).Should().BeNull();
        Below("/Users", false, Answers.Of(404))!.Severity.Should().BeNull();
        Below("https://other.example/Users", true, null)!.Severity.Should().BeNull();
        Below("http://127.0.0.1/Users", true, Answers.Of(200))!.Severity.Should().Be(Severity.Warn);

        static Discrepancy? Below(string endpoint, bool isAbsolute, Exchange? answer) =>
            EntryChecks.IsBelowBase("User", endpoint, isAbsolute, answer);
    }

    [TestCase(403, null, true)]
    [TestCase(400, """{"scimType":"tooMany"}""", true)]
    [TestCase(400, "{}", false)]
    [TestCase(404, null, false)]
    [TestCase(200, "{}", false)]
    public void An_endpoint_answers_with_a_list_or_not(int status, string? body, bool holds)
    {
        Holds([EntryChecks.AnswersWithList("User", Answers.Of(status, body))], holds);
        Holds([EntryChecks.AnswersWithList("User", Answers.Of(200, Two))], true);
    }

    [TestCase("/Devices", true)]
    [TestCase("People", true)]
    [TestCase("/Device-list-v3", false)]
    [TestCase("/Device", false)]
    public void An_endpoint_is_a_plural_or_not(string endpoint, bool holds) =>
        Holds([EntryChecks.IsPlural("Device", endpoint, Answers.Of(200))], holds);

    [TestCase("Users", "urn:a", true)]
    [TestCase("Users", "urn:c", false)]
    [TestCase("People", "urn:a", false)]
    public void A_type_is_listed_or_not(string endpoint, string schema, bool holds) =>
        Holds(
            EntryChecks.TypeIsListed(
                "User",
                "/Users",
                Answers.Of(
                    200,
                    $$"""{"Resources":[{"endpoint":"{{endpoint}}","schema":"{{schema}}"}]}"""
                ),
                Answers.Of(200, Two)
            ),
            holds
        );

    [TestCase("urn:A", true)]
    [TestCase("urn:b", false)]
    public void A_resource_names_a_schema_or_not(string schema, bool holds) =>
        Holds(
            [EntryChecks.NamesSchema(Answers.Of(200, """{"schemas":["urn:a"]}"""), schema)],
            holds
        );

    private static void Holds(IEnumerable<Discrepancy?> outcomes, bool holds) =>
        outcomes.OfType<Discrepancy>().Any().Should().Be(!holds);
}
