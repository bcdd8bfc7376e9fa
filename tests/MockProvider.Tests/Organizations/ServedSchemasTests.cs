using System.Net;

namespace ScimConformance.MockProvider.Tests.Organizations;

public sealed class ServedSchemasTests
{
    [TestCase(false, 404)]
    [TestCase(true, 200)]
    public async Task Test_resources(bool value, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("testResources", value);

        (await organization.Scim.GetAsync("ResourceTypes/TestResource")).Status.Should().Be(status);
        (await organization.Scim.GetAsync($"Schemas/{TestResources.Urn}"))
            .Status.Should()
            .Be(status);
        (await organization.Scim.GetAsync($"Schemas/{TestResources.OfUser}"))
            .Status.Should()
            .Be(status);
        (await organization.Scim.GetAsync("TestResources")).Status.Should().Be(status);
    }

    [Test]
    public async Task A_configured_type_is_served_and_announced_as_it_was_written()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync(
            """
            {"schemas":[{"id":"urn:example:2.0:Badge","name":"Badge","attributes":[{"name":"number","type":"integer"}]}],
            "resourceTypes":[{"name":"Badge","endpoint":"/Badges","schema":"urn:example:2.0:Badge"}]}
            """
        );

        var schema = await organization.Scim.GetAsync("Schemas/urn:example:2.0:Badge");
        var list = await organization.Scim.GetAsync("Badges");

        schema.Json["attributes"].ShouldBe("""[{"name":"number","type":"integer"}]""");
        list.Expect(HttpStatusCode.OK).Json["totalResults"].ShouldBe("0");
    }

    [Test]
    public async Task A_wrong_definition_makes_no_organization()
    {
        await using var provider = await TestProvider.StartAsync();

        var refused = await provider.Control.PostAsync(
            "organizations",
            Json.Object("""{"resourceTypes":[{"name":"Badge","endpoint":"/Badges"}]}""")
        );

        refused.Status.Should().Be(400);
        refused
            .Text.Should()
            .Contain("resourceTypes.0.schema")
            .And.Contain("is missing; expected the id of a schema of resources.");
    }

    [Test]
    public async Task The_seeded_organization_has_test_resources_when_asked_for()
    {
        await using var provider = await TestProvider.StartAsync(options =>
            options with
            {
                TestResources = true,
            }
        );
        using var scim = new Client(
            provider.Host.ScimBaseUrl.AbsoluteUri,
            ("Authorization", $"Bearer {provider.Host.ApplicationKey}")
        );

        var type = await scim.GetAsync("ResourceTypes/ExtendedTestResource");

        type.Expect(HttpStatusCode.OK).Json["schemaExtensions"]!.AsArray().Should().HaveCount(2);
    }

    [Test]
    public async Task With_and_without_test_resources_a_database_has_two_seeded_organizations()
    {
        using var file = new TemporaryFile();
        foreach (var (testResources, status) in new[] { (false, 404), (true, 200), (false, 404) })
        {
            await using var provider = await TestProvider.StartAsync(options =>
                options with
                {
                    Database = $"sqlite:{file.Path}",
                    TestResources = testResources,
                }
            );
            using var scim = new Client(
                provider.Host.ScimBaseUrl.AbsoluteUri,
                ("Authorization", $"Bearer {provider.Host.ApplicationKey}")
            );

            var type = await scim.GetAsync("ResourceTypes/TestResource");

            type.Status.Should().Be(status);
        }
    }
}
