using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class ScimListTests
{
    [TestCase("", 6, 1, 6)]
    [TestCase("?startIndex=0", 6, 1, 6)]
    [TestCase("?startIndex=-5&count=2", 6, 1, 2)]
    [TestCase("?startIndex=2&count=2", 6, 2, 2)]
    [TestCase("?startIndex=6&count=100", 6, 6, 1)]
    [TestCase("?startIndex=7", 6, 7, 0)]
    [TestCase("?count=0", 6, 1, 0)]
    [TestCase("?count=-1", 6, 1, 0)]
    [TestCase("?count=99999999999999999999", 6, 1, 6)]
    [TestCase("?aadOptscim062020", 6, 1, 6)]
    [TestCase("?filter=title%20eq%20%22t%22&startIndex=2&count=2", 5, 2, 2)]
    [TestCase("?filter=userName%20eq%20%22USER1%40example.com%22", 1, 1, 1)]
    [TestCase("?filter=externalId%20eq%20%22e2%22", 1, 1, 1)]
    [TestCase("?filter=externalId%20eq%20%22E2%22", 0, 1, 0)]
    [TestCase("?filter=externalId%20eq%20%22e2%22%20and%20title%20eq%20%22x%22", 0, 1, 0)]
    [TestCase("?filter=id%20eq%20%22nobody%22", 0, 1, 0)]
    [Proves(
        "R7643-2.3-05",
        "R7644-3.4.2-02",
        "R7644-3.4.2-03",
        "R7644-3.4.2-04",
        "R7644-3.4.2-05",
        "R7644-3.4.2-06",
        "R7644-3.4.2-07",
        "R7644-3.4.2-08",
        "R7644-3.4.2.2-01",
        "R7644-3.4.2.2-02",
        "R7644-3.4.2.4-02",
        "R7644-3.4.2.4-03",
        "R7644-3.4.2.4-04",
        "R7644-3.4.2.4-05",
        "R7644-3.4.2.4-06",
        "R7644-3.4.2.4-07",
        "R7644-3.4.2.4-09",
        "R7644-3.4.2.4-10",
        "R7644-3.4.2.4-11",
        "R7644-3.4.2.4-13",
        "R7644-3.4.2.4-15"
    )]
    public async Task A_page_has_the_right_numbers(string query, int total, int start, int items)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await CreateAsync(provider);

        var list = (await organization.Scim.GetAsync("Users" + query)).Json;

        list["totalResults"]!.GetValue<int>().Should().Be(total);
        list["startIndex"]!.GetValue<int>().Should().Be(start);
        list["itemsPerPage"]!.GetValue<int>().Should().Be(items);
        list["Resources"]!.AsArray().Should().HaveCount(items);
    }

    [Test]
    [Proves("R7644-3.4.2.4-01", "R7644-3.4.2.4-12", "R7644-3.4.2.4-16")]
    public async Task Pages_together_give_every_user_once_in_one_order()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await CreateAsync(provider);

        var names = new List<string>();
        for (var start = 1; start <= 6; start += 2)
        {
            var page = await organization.Scim.GetAsync($"Users?startIndex={start}&count=2");
            names.AddRange(Names(page));
        }

        names.Should().Equal(Names(await organization.Scim.GetAsync("Users")));
        names.Should().OnlyHaveUniqueItems().And.HaveCount(6);
    }

    [TestCase("?filter=userName%20equals%20%22x%22", "invalidFilter")]
    [TestCase("?filter=nothing%20eq%20%22x%22", "invalidFilter")]
    [TestCase("?filter=", "invalidFilter")]
    [TestCase("?startIndex=one", "invalidValue")]
    [TestCase("?attributes=%3F%3F", "invalidValue")]
    [Proves("R7644-3.4.2.2-05", "R7644-3.4.2.4-14")]
    public async Task What_is_malformed_is_refused(string query, string scimType)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Scim.GetAsync("Users" + query);

        answer.Status.Should().Be(400);
        answer.Json["scimType"]!.GetValue<string>().Should().Be(scimType);
    }

    // The administrator of the organization is the first of the six.
    private static async Task<TestOrganization> CreateAsync(TestProvider provider)
    {
        var organization = await provider.CreateAsync();
        for (var number = 1; number <= 5; number++)
        {
            var user = TestOrganization.User($"user{number}@example.com");
            user["title"] = "t";
            user["externalId"] = $"e{number}";
            await organization.Scim.PostAsync("Users", user);
        }

        return organization;
    }

    private static List<string> Names(Answer list) =>
        list.Json["Resources"]!
            .AsArray()
            .Select(user => user!["userName"]!.GetValue<string>())
            .ToList();
}
