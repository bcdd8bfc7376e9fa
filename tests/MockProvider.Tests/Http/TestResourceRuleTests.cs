using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Unique values, extensions and what is required of them (RFC 7643 sections 3.3, 6 and 7).</summary>
public sealed class TestResourceRuleTests
{
    private const string First = "urn:scimconformance:params:scim:schemas:extension:test:2.0:First";
    private const string Second =
        "urn:scimconformance:params:scim:schemas:extension:test:2.0:Second";

    [TestCase("serverUnique", "\"Value\"", "\"vALUE\"")]
    [TestCase("exactUnique", "\"Value\"", "\"Value\"")]
    [TestCase("globalUnique", "\"Value\"", "\"Value\"")]
    [TestCase("uniqueNumber", "5", "5")]
    [TestCase("uniqueTexts", "[\"a\",\"b\"]", "[\"c\",\"B\"]")]
    [Proves("R7643-7-34", "R7643-7-42")]
    public async Task A_unique_value_belongs_to_one_resource(string name, string one, string same)
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        await ATestResource.CreateAsync(organization, $$"""{"{{name}}":{{one}}}""");
        var other = await ATestResource.CreateAsync(organization, "{}");
        var path = $"TestResources/{other.Id}";
        var clash = ATestResource.Body($$"""{"{{name}}":{{same}}}""");

        var answers = new[]
        {
            await organization.Scim.PostAsync("TestResources", clash),
            await organization.Scim.PutAsync(path, clash),
            await organization.Scim.PatchAsync(
                path,
                TestOrganization.Replace(name, JsonNode.Parse(same)!)
            ),
        };

        answers
            .Should()
            .OnlyContain(answer =>
                answer.Status == 409 && answer.Json["scimType"]!.ToString() == "uniqueness"
            );
        (await organization.Scim.GetAsync(path)).Text.Should().Be(other.Text);
    }

    [Test]
    [Proves("R7643-7-35")]
    public async Task A_globally_unique_value_is_unique_among_all_types()
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        await ATestResource.CreateAsync(
            organization,
            """{"globalUnique":"g","serverUnique":"s"}"""
        );

        var extended = await CreateExtendedAsync(organization, """{"serverUnique":"s"}""");
        var clash = await CreateExtendedAsync(organization, """{"globalUnique":"G"}""");

        extended.Status.Should().Be(201);
        clash.Status.Should().Be(409);
    }

    [Test]
    [Proves("R7643-3.3-05")]
    public async Task Two_extensions_keep_attributes_of_one_name_apart()
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        var body = ATestResource.Body("{}");
        body[First] = Json.Object("""{"note":"one"}""");
        body[Second] = Json.Object("""{"code":"c","note":"two"}""");

        var created = await organization.Scim.PostAsync("TestResources", body);

        var read = (await organization.Scim.GetAsync($"TestResources/{created.Id}")).Json;
        read[First]!["note"].ShouldBe("\"one\"");
        read[Second]!["note"].ShouldBe("\"two\"");
    }

    [TestCase(null, 400)]
    [TestCase("""{"note":"n"}""", 400)]
    [TestCase("""{"code":"c"}""", 201)]
    [Proves("R7643-6-12", "R7643-6-13")]
    public async Task A_required_extension_and_its_required_attributes_are_demanded(
        string? extension,
        int status
    )
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        var body = ATestResource.Body("{}");
        if (extension is not null)
        {
            body[Second] = Json.Object(extension);
        }

        var answer = await organization.Scim.PostAsync("ExtendedTestResources", body);

        answer.Status.Should().Be(status);
    }

    private static Task<Answer> CreateExtendedAsync(TestOrganization organization, string members)
    {
        var body = ATestResource.Body(members);
        body[Second] = Json.Object("""{"code":"c"}""");
        return organization.Scim.PostAsync("ExtendedTestResources", body);
    }
}
