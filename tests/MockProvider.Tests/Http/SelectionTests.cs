using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>attributes and excludedAttributes on everything that answers with resources (RFC 7644 section 3.9).</summary>
public sealed class SelectionTests
{
    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("PATCH")]
    [TestCase("GET")]
    [TestCase("LIST")]
    [Proves("R7644-3.4.2.5-01", "R7644-3.9-07", "R7644-3.9-01", "R7644-3.5.2-29", "R7643-3.1-03")]
    public async Task Attributes_selects_in_every_answer(string operation)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        foreach (var comma in new[] { ",", "%2C", ",%20" })
        {
            var shown = await SendAsync(
                organization,
                operation,
                $"attributes=title{comma}nickName"
            );

            shown
                .Select(member => member.Key)
                .Should()
                .BeEquivalentTo("schemas", "id", "title", "nickName");
            shown["id"]!.GetValue<string>().Should().NotBeEmpty();
        }
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("PATCH")]
    [TestCase("GET")]
    [TestCase("LIST")]
    [Proves("R7644-3.4.2.5-02", "R7644-3.4.2.5-04", "R7644-3.9-07", "R7644-3.9-08")]
    [Proves("R7643-3.1-20", "R7643-3.1-22")]
    public async Task Excluded_attributes_takes_out_of_every_answer(string operation)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var shown = await SendAsync(organization, operation, "excludedAttributes=title,meta,id");

        shown
            .Select(member => member.Key)
            .Should()
            .BeEquivalentTo("schemas", "id", "userName", "nickName", "active");
    }

    [TestCase("attributes=title&excludedAttributes=title")]
    [TestCase("attributes=nothing")]
    [TestCase("attributes=urn:example:nothing:x")]
    [Proves("R7644-3.9-11", "R7644-3.9-12")]
    public async Task What_makes_no_sense_is_refused_or_shows_the_minimum(string parameters)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);

        var answer = await organization.Scim.GetAsync($"Users/{id}?{parameters}");

        if (answer.Status is not 400)
        {
            answer.Expect(HttpStatusCode.OK).Json.Should().HaveCount(2);
        }
    }

    private static async Task<JsonObject> SendAsync(
        TestOrganization organization,
        string operation,
        string parameters
    )
    {
        var user = AUser.With("""{"title":"T","nickName":"N"}""");
        user["userName"] = $"u{parameters.Length}@example.com";
        var scim = organization.Scim;
        if (operation is "POST")
        {
            return (await scim.PostAsync($"Users?{parameters}", user)).Json;
        }

        var id = (await scim.PostAsync("Users", user)).Id;
        var one = $"Users/{id}?{parameters}";
        return operation switch
        {
            "PUT" => (await scim.PutAsync(one, user)).Json,
            "PATCH" => (await scim.PatchAsync(one, TestOrganization.Replace("title", "U"))).Json,
            "GET" => (await scim.GetAsync(one)).Json,
            _ => (await scim.GetAsync($"Users?{parameters}&filter=id%20eq%20%22{id}%22")).Json[
                "Resources"
            ]![0]!.AsObject(),
        };
    }
}
