namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>sortBy and sortOrder (RFC 7644 section 3.4.2.3).</summary>
public sealed class SortTests
{
    private const string Department =
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department";

    [TestCase("", "b A c")]
    [TestCase("&sortBy=userName", "A b c")]
    [TestCase("&sortBy=userName&sortOrder=ascending", "A b c")]
    [TestCase("&sortBy=userName&sortOrder=descending", "c b A")]
    [TestCase("&sortBy=DISPLAYNAME", "A b c")]
    [TestCase("&sortBy=displayName&sortOrder=descending", "c b A")]
    [TestCase("&sortBy=externalId", "A b c")]
    [TestCase("&sortBy=name.familyName", "A b c")]
    [TestCase("&sortBy=emails", "b A c")]
    [TestCase("&sortBy=emails&sortOrder=descending", "c A b")]
    [TestCase("&sortBy=meta.created&sortOrder=descending", "c A b")]
    [TestCase("&sortBy=" + Department, "A b c")]
    [TestCase("&sortBy=userName&startIndex=2&count=1", "b")]
    [TestCase("&sortBy=userName&sortOrder=descending&count=1", "c")]
    [Proves("R7644-3.4.2.3-01", "R7644-3.4.2.3-02", "R7644-3.4.2.3-03", "R7644-3.4.2.3-05")]
    [Proves("R7644-3.4.2.3-06", "R7644-3.4.2.3-07", "R7644-3.4.2.3-08", "R7644-3.4.2.3-09")]
    [Proves("R7644-3.4.2.3-10", "R7644-3.4.2.3-11", "R7644-3.4.2.3-13", "R7644-3.4.2.3-14")]
    public async Task A_list_is_in_the_order_that_was_asked_for(string parameters, string expected)
    {
        var organization = await CreateAsync("{}");

        (await NamesAsync(organization, parameters)).Should().Be(expected);
    }

    [Test]
    [Proves("R7644-3.4.2.3-15", "R7643-5-18")]
    public async Task Where_sorting_is_not_offered_it_is_not_done()
    {
        var organization = await CreateAsync("""{"options":{"sort":false}}""");

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        config["sort"]!["supported"].ShouldBe("false");
        (await NamesAsync(organization, "&sortBy=userName")).Should().Be("b A c");
    }

    [TestCase("sortBy=userName&sortOrder=up", "invalidValue")]
    [TestCase("sortBy=nothing", "invalidPath")]
    [TestCase("sortBy=name", "invalidPath")]
    [TestCase("sortBy=password", "invalidPath")]
    [Proves("R7644-3.4.2.3-04")]
    public async Task What_is_no_order_is_refused(string parameters, string scimType)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync($"Users?{parameters}");

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe($"\"{scimType}\"");
    }

    private static async Task<TestOrganization> CreateAsync(string definition)
    {
        var organization = await SharedProvider.CreateOrganizationAsync(definition);
        await organization.FreezeAsync();
        foreach (
            var (name, members) in new[]
            {
                (
                    "b",
                    """
                    {"displayName":"beta","externalId":"b","name":{"familyName":"Zeta"},
                    "emails":[{"value":"z@x.example"},{"value":"a@x.example","primary":true}]}
                    """
                ),
                (
                    "A",
                    """
                    {"displayName":"Alpha","externalId":"C","name":{"familyName":"Mid"},
                    "emails":[{"value":"m@x.example"}]}
                    """
                ),
                ("c", "{}"),
            }
        )
        {
            var user = AUser.With(members);
            user["userName"] = $"{name}@x.example";
            if (name is not "c")
            {
                user[Examples.Enterprise] = Json.Object(
                    $$"""{"department":"{{(name is "b" ? "D2" : "D1")}}"}"""
                );
            }

            await organization.Scim.PostAsync("Users", user);
            await organization.AdvanceAsync(TimeSpan.FromMinutes(1));
        }

        return organization;
    }

    private static async Task<string> NamesAsync(TestOrganization organization, string parameters)
    {
        var list = await organization.Scim.GetAsync(
            $"Users?filter=userName%20ew%20%22%40x.example%22{parameters}"
        );
        return string.Join(
            ' ',
            list.Json["Resources"]!
                .AsArray()
                .Select(user => user!["userName"]!.GetValue<string>().Split('@')[0])
        );
    }
}
