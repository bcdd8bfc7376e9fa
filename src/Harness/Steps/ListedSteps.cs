using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>
/// What the entries of a discovery document say: resource types, their extensions, schemas, attribute definitions,
/// authentication schemes. A document without such an entry has nothing to be judged.
/// </summary>
[Binding]
internal sealed class ListedSteps(Story story)
{
    private const string Nouns =
        "(authentication scheme|resource type|schema extension|schema|attribute definition|sub-attribute definition)";

    [Then("^each " + Nouns + "'s (\\S+) is (an? .+)$")]
    public void ThenEachIs(string noun, string member, string kind) =>
        Expect.That(ListedChecks.EachIs(Present(noun), story.Answer, member, kind));

    [Then("^each " + Nouns + "'s (\\S+), if any, is (an? .+)$")]
    public void ThenEachIsIfAny(string noun, string member, string kind) =>
        Expect.That(ListedChecks.EachIsIfAny(Present(noun), story.Answer, member, kind));

    [Then("^each " + Nouns + " ought to have a (\\S+)$")]
    public void ThenEachShouldHave(string noun, string member) =>
        Expect.That(ListedChecks.EachShouldHave(Present(noun), story.Answer, member));

    [Then("^each " + Nouns + "'s (\\S+), if any, is one of ([\\w, ]+), spelled so$")]
    public void ThenEachIsSpelled(string noun, string member, string keywords) =>
        Expect.That(
            ListedChecks.EachIsOneOf(
                Present(noun),
                story.Answer,
                member,
                keywords.Split(", "),
                caseIsNote: false
            )
        );

    [Then("^each " + Nouns + "'s (\\S+), if any, is one of ([\\w, ]+), in any letter case$")]
    public void ThenEachIsOneOf(string noun, string member, string keywords) =>
        Expect.That(
            ListedChecks.EachIsOneOf(
                Present(noun),
                story.Answer,
                member,
                keywords.Split(", "),
                caseIsNote: true
            )
        );

    [Then("^each (resource type|schema) names the schema of a (ResourceType|Schema)$")]
    public void ThenEachNames(string noun, string of) =>
        Expect.That(
            ListedChecks.EachNames(
                Present(noun),
                story.Answer,
                of is "Schema" ? Urns.Schema : Urns.ResourceType
            )
        );

    private string Present(string noun) =>
        ListedChecks.Of(noun, story.Answer).Count > 0
            ? noun
            : throw new NotApplicableException($"The answer has no {noun}.", source: null);
}
