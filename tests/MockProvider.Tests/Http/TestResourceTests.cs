using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Every characteristic is honoured, the left-out ones by their default (RFC 7643 sections 2.2, 2.3 and 7).</summary>
public sealed class TestResourceTests
{
    [TestCase("""{"amount":1.5,"amounts":[0.25,-3.75]}""")]
    [TestCase("""{"count":-9,"counts":[10,9]}""")]
    [TestCase("""{"flag":false,"flags":[true,false]}""")]
    [TestCase("""{"moment":"2011-05-13T04:42:34Z"}""")]
    [TestCase("""{"bytes":"QUJD","byteStrings":["QUJD","QUI="]}""")]
    [TestCase("""{"link":"https://example.com/","texts":["a","b"]}""")]
    [TestCase("""{"withoutType":"text","bare":"text"}""")]
    [TestCase("""{"with-hyphen":"a","with_underscore":"b","with2digits34":"c"}""")]
    [Proves("R7643-2.2-06", "R7643-2.3-02", "R7643-2.3-03", "R7643-2.3-04", "R7643-2.3-05")]
    [Proves("R7643-2.3-06", "R7643-2.3-07", "R7643-2.3-08", "R7643-2.3.3-01", "R7643-2.3.4-01")]
    [Proves("R7643-2.1-03", "R7643-2.4-02", "R7643-3.1-39")]
    public async Task A_value_of_every_type_comes_back_as_it_was_sent(string members)
    {
        var organization = await ATestResource.CreateOrganizationAsync();

        var created = await ATestResource.CreateAsync(organization, members);

        var read = (await organization.Scim.GetAsync($"TestResources/{created.Id}")).Expect(
            HttpStatusCode.OK
        );
        foreach (var (name, value) in Json.Object(members))
        {
            // As text: 10 and 10.0 are different things to say.
            read.Json[name]!
                .ToJsonString()
                .Should()
                .Be(value!.ToJsonString());
        }

        read.Json["meta"]!["resourceType"].ShouldBe("\"TestResource\"");
    }

    [TestCase("""{"count":1.5}""")]
    [TestCase("""{"count":"1"}""")]
    [TestCase("""{"amount":"1.5"}""")]
    [TestCase("""{"moment":"2024-13-01T00:00:00Z"}""")]
    [TestCase("""{"moment":"2024-01-01"}""")]
    [TestCase("""{"flag":"maybe"}""")]
    [TestCase("""{"withoutType":5}""")]
    [TestCase("""{"texts":"a"}""")]
    [TestCase("""{"label":null}""")]
    [TestCase("""{"detail":{"number":1}}""")]
    [Proves("R7643-2.3.4-02", "R7643-2.3.5-02", "R7643-2.3.2-01", "R7643-7-15", "R7644-3.3-16")]
    public async Task A_value_that_does_not_fit_is_refused(string members)
    {
        var organization = await ATestResource.CreateOrganizationAsync();

        var answer = await organization.Scim.PostAsync(
            "TestResources",
            ATestResource.Body(members)
        );

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe("\"invalidValue\"");
    }

    [Test]
    [Proves("R7643-2.2-01", "R7643-2.2-02", "R7643-2.2-03", "R7643-2.2-04", "R7643-2.2-05")]
    public async Task A_characteristic_that_is_left_out_has_its_default()
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        const string Members = """
            {"bare":"Bare","withoutCaseExact":"Exact","withoutMutability":"m","withoutReturned":"r","withoutUniqueness":"u"}
            """;
        await ATestResource.CreateAsync(organization, Members);
        var id = (await ATestResource.CreateAsync(organization, Members)).Id;
        await ATestResource.CreateAsync(organization, "{}");
        var path = $"TestResources/{id}";

        foreach (var name in new[] { "bare", "withoutMutability" })
        {
            await organization.Scim.PatchAsync(path, TestOrganization.Replace(name, "Changed"));
        }

        var read = (await organization.Scim.GetAsync(path)).Json;
        read["bare"].ShouldBe("\"Changed\"");
        read["withoutMutability"].ShouldBe("\"Changed\"");
        read["withoutReturned"].ShouldBe("\"r\"");
        (await organization.Scim.GetAsync($"{path}?attributes=label"))
            .Json.Should()
            .NotContainKeys("withoutReturned", "bare");
        foreach (var filter in new[] { "bare eq \"cHANGED\"", "withoutCaseExact eq \"eXACT\"" })
        {
            (
                await organization.Scim.GetAsync(
                    $"TestResources?filter={Uri.EscapeDataString(filter)}"
                )
            ).Json["totalResults"]!
                .GetValue<int>()
                .Should()
                .BePositive(filter);
        }
    }

    [TestCase("", false)]
    [TestCase("?attributes=requestText", true)]
    [TestCase("?attributes=label", false)]
    [TestCase("?excludedAttributes=alwaysText,requestText", false)]
    [TestCase("?attributes=neverText,secretText", false)]
    [Proves("R7643-7-31", "R7643-7-28", "R7643-7-29", "R7643-7-30", "R7643-7-24")]
    [Proves("R7644-3.4.2.5-04")]
    public async Task Returned_is_honoured(string parameters, bool request)
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        var created = await ATestResource.CreateAsync(
            organization,
            """{"requestText":"q","alwaysText":"a","neverText":"n","secretText":"s","text":"t"}"""
        );

        var read = await organization.Scim.GetAsync($"TestResources/{created.Id}{parameters}");

        read.Json.ContainsKey("requestText").Should().Be(request);
        read.Json.ContainsKey("alwaysText").Should().BeTrue();
        read.Json.ContainsKey("text")
            .Should()
            .Be(!parameters.StartsWith("?attributes", StringComparison.Ordinal));
        read.Json.Should().NotContainKeys("neverText", "secretText");
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("PATCH")]
    [Proves("R7643-7-32")]
    public async Task What_is_returned_on_request_is_shown_to_whoever_sent_it(string method)
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        var body = ATestResource.Body("""{"requestText":"q"}""");
        var plain = (await ATestResource.CreateAsync(organization, "{}")).Id;

        var answer = method switch
        {
            "POST" => await organization.Scim.PostAsync("TestResources", body),
            "PUT" => await organization.Scim.PutAsync($"TestResources/{plain}", body),
            _ => await organization.Scim.PatchAsync(
                $"TestResources/{plain}",
                TestOrganization.Replace("requestText", "q")
            ),
        };

        answer.Json["requestText"].ShouldBe("\"q\"");
    }

    [Test]
    [Proves("R7643-7-23", "R7644-3.5.1-05", "R7644-3.5.1-06", "R7644-3.5.1-07")]
    [Proves("R7644-3.5.2-18", "R7644-3.5.2-19")]
    public async Task An_immutable_value_is_set_once()
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        var path = $"TestResources/{(await ATestResource.CreateAsync(organization, "{}")).Id}";
        var first = ATestResource.Body("""{"fixedText":"one"}""");
        var second = ATestResource.Body("""{"fixedText":"two"}""");

        (await organization.Scim.PutAsync(path, first)).Expect(HttpStatusCode.OK);
        (await organization.Scim.PutAsync(path, first)).Expect(HttpStatusCode.OK);
        var put = await organization.Scim.PutAsync(path, second);
        var patch = await organization.Scim.PatchAsync(
            path,
            TestOrganization.Replace("fixedText", "two")
        );

        foreach (var refused in new[] { put, patch })
        {
            refused.Status.Should().Be(400);
            refused.Json["scimType"].ShouldBe("\"mutability\"");
        }

        (await organization.Scim.GetAsync(path)).Json["fixedText"].ShouldBe("\"one\"");
    }

    [Test]
    [Proves("R7644-3.4.2.3-12", "R7644-3.4.2.2-19", "R7644-3.4.2.2-27", "R7644-3.4.2.2-37")]
    public async Task Numbers_are_sorted_and_compared_as_numbers()
    {
        var organization = await ATestResource.CreateOrganizationAsync();
        foreach (var count in new[] { 10, 9, -1, 100 })
        {
            await ATestResource.CreateAsync(organization, $$"""{"count":{{count}}}""");
        }

        (await CountsAsync(organization, "sortBy=count")).Should().Equal(-1, 9, 10, 100);
        (await CountsAsync(organization, "filter=count%20gt%209&sortBy=count"))
            .Should()
            .Equal(10, 100);
        (await CountsAsync(organization, "filter=count%20eq%2010")).Should().Equal(10);
    }

    [Test]
    [Proves("R7644-3.2-13", "R7643-3.2-01", "R7643-7-01", "R7644-4-07")]
    public async Task The_types_are_announced_at_the_plural_of_their_names()
    {
        var organization = await ATestResource.CreateOrganizationAsync();

        var types = (await organization.Scim.GetAsync("ResourceTypes")).Json["Resources"]!;

        foreach (var type in types.AsArray())
        {
            type!["endpoint"].ShouldBe($"\"/{type["name"]}s\"");
            (await organization.Scim.GetAsync($"{type["name"]}s")).Expect(HttpStatusCode.OK);
            (await organization.Scim.GetAsync($"Schemas/{type["schema"]}")).Expect(
                HttpStatusCode.OK
            );
        }
    }

    private static async Task<IEnumerable<int>> CountsAsync(
        TestOrganization organization,
        string query
    ) =>
        (await organization.Scim.GetAsync($"TestResources?{query}")).Json["Resources"]!
            .AsArray()
            .Select(resource => resource!["count"]!.GetValue<int>());
}
