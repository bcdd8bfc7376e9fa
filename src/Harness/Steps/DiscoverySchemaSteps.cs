using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>The schemas of the discovery documents, and the documents beside them (RFC 7643 section 8.7.2).</summary>
[Binding]
internal sealed class DiscoverySchemaSteps(
    Story story,
    ResourceStory resources,
    DiscoveryClient discovery
)
{
    [Then(
        "^the (\\S+) of a (ServiceProviderConfig|ResourceType|Schema) is announced as (.+), and is (an? .+)$"
    )]
    public async Task ThenAgree(string path, string document, string words, string kind)
    {
        var printed = new PrintedDefinition(words);
        var schema = document switch
        {
            "ServiceProviderConfig" => Urns.ServiceProviderConfig,
            "ResourceType" => Urns.ResourceType,
            _ => Urns.Schema,
        };
        var schemas = story.Answer;
        if (printed.IsPrinted)
        {
            RequireListed(schemas, schema);
        }

        var documents = document switch
        {
            "ServiceProviderConfig" => await discovery.ListAsync(document),
            "ResourceType" => await discovery.ListAsync("ResourceTypes"),
            _ => schemas,
        };
        Expect.That(DiscoverySchemaChecks.Agree(path, schema, printed, kind, schemas, documents));
    }

    [Then("^the schema of schemas defines each member of a sub-attribute's definition$")]
    public void ThenMembers()
    {
        RequireListed(story.Answer, Urns.Schema);
        Expect.That(DiscoverySchemaChecks.SubAttributesHaveAllMembers(story.Answer));
    }

    [Then("^each attribute of the stored User is spelled as its schema spells it$")]
    public async Task ThenSpelled() =>
        Expect.That(
            DiscoverySchemaChecks.AreSpelledAlike(await UserAsync(), Urns.User, story.Answer)
        );

    [Then("^each attribute of the stored User with several values is announced as multi-valued$")]
    public async Task ThenMultiValued() =>
        Expect.That(
            DiscoverySchemaChecks.ArraysAreAnnounced(await UserAsync(), Urns.User, story.Answer)
        );

    private Task<Exchange> UserAsync()
    {
        RequireListed(story.Answer, Urns.User);
        return discovery.RetrieveAsync(resources.Find("User"));
    }

    private static void RequireListed(Exchange schemas, string schema)
    {
        if (DiscoveryList.Find(schemas, "id", schema) is null)
        {
            throw new NotApplicableException($"{schema} is not among the schemas.", source: null);
        }
    }
}
