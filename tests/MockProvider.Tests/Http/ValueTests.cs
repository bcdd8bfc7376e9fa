using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Values come back as they were sent, or are refused; nothing is stored that the answer does not show.</summary>
public sealed class ValueTests
{
    [TestCase("""{"userType":"Whatever We Like"}""")]
    [TestCase("""{"displayName":"é 漢字 \ud83d\ude00 \" \\ \/ \u00e9"}""")]
    [TestCase("""{"displayName":"Ann Example"}""")]
    [TestCase("""{"profileUrl":"https://example.com/p?a=1&b=<2>"}""")]
    [TestCase("""{"preferredLanguage":"da, en-gb;q=0.8"}""")]
    [TestCase("""{"locale":"en-US"}""")]
    [TestCase("""{"timezone":"America/Los_Angeles"}""")]
    [TestCase("""{"active":false}""")]
    [TestCase("""{"name":{"formatted":"Ann Example"}}""")]
    [TestCase("""{"name":{"givenName":"Ann","honorificPrefix":"Dr."}}""")]
    [TestCase("""{"name":{"formatted":"Ann Example","givenName":"Ann"}}""")]
    [TestCase("""{"emails":[{"value":"one@example.com"}]}""")]
    [TestCase("""{"emails":[{"value":"Local.Part@EXAMPLE.com"}]}""")]
    [TestCase(
        """{"emails":[{"value":"x@example.com","type":"work"},{"value":"x@example.com","type":"home"}]}"""
    )]
    [TestCase("""{"phoneNumbers":[{"value":"tel:+1-201-555-0123"},{"value":"+1 (201) 555"}]}""")]
    [TestCase("""{"ims":[{"value":"some <one>","type":"xmpp"}]}""")]
    [TestCase(
        """{"photos":[{"value":"https://example.com/p","type":"photo"},{"value":"https://example.com/t","type":"thumbnail"}]}"""
    )]
    [TestCase("""{"addresses":[{"formatted":"1 Street\nTown"}]}""")]
    [TestCase("""{"addresses":[{"country":"US"},{"country":"SE"}]}""")]
    [TestCase("""{"roles":[{"value":"any role"}],"entitlements":[{"value":"any right"}]}""")]
    [TestCase("""{"x509Certificates":[{"value":"QUJDRA=="}]}""")]
    [Proves("R7643-2.2-06", "R7643-2.2-07", "R7643-2.3.1-01", "R7643-2.3.6-01", "R7643-2.4-01")]
    [Proves("R7643-2.4-10", "R7643-4.1.1-06", "R7643-4.1.1-08", "R7643-4.1.1-09")]
    [Proves("R7643-4.1.1-10", "R7643-4.1.1-13", "R7643-4.1.1-14", "R7643-4.1.2-02")]
    [Proves("R7643-4.1.2-04", "R7643-4.1.2-05", "R7643-4.1.2-07", "R7643-4.1.2-08")]
    [Proves("R7643-4.1.2-09", "R7643-4.1.2-17")]
    public async Task A_value_comes_back_as_it_was_sent(string members)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var created = await organization.Scim.PostAsync("Users", AUser.With(members));

        created.Expect(HttpStatusCode.Created);
        var read = await organization.Scim.GetAsync($"Users/{created.Id}");
        foreach (var (name, value) in Json.Object(members))
        {
            read.Json[name].ShouldBe(value!.ToJsonString());
        }
    }

    [TestCase("""{"emails":[{"value":"a@example.com","type":"school"}]}""")]
    [TestCase("""{"emails":[{"value":"a@example.com","type":"WORK"}]}""")]
    [TestCase("""{"emails":[{"value":"no address"}]}""")]
    [TestCase("""{"ims":[{"value":"a","type":"matrix"}]}""")]
    [TestCase("""{"locale":"en_US"}""")]
    [TestCase("""{"addresses":[{"country":"United States"}]}""")]
    [Proves("R7643-2.3.1-02", "R7643-2.4-08", "R7643-4.1.1-12", "R7643-4.1.2-01")]
    [Proves("R7643-4.1.2-03", "R7643-4.1.2-18", "R7643-7-41")]
    public async Task An_unusual_value_is_refused_or_shown_as_it_is_held(string members)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var created = await organization.Scim.PostAsync("Users", AUser.With(members));

        if (created.Status is 400)
        {
            created.Json["scimType"].ShouldBe("\"invalidValue\"");
            return;
        }

        var read = await organization.Scim.GetAsync(
            $"Users/{created.Expect(HttpStatusCode.Created).Id}"
        );
        created.Text.Should().Be(read.Text);
        foreach (var (name, value) in Json.Object(members))
        {
            read.Json[name].ShouldBe(value!.ToJsonString());
        }
    }

    [TestCase("""{"x509Certificates":[{"value":"not base64!!"}]}""")]
    [TestCase(
        """{"x509Certificates":[{"value":"-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----"}]}"""
    )]
    [TestCase("""{"emails":[{"value":"a","primary":true},{"value":"b","primary":true}]}""")]
    [TestCase("""{"userName":{"a":1}}""")]
    [TestCase("""{"emails":"x"}""")]
    [TestCase("""{"active":{"a":1}}""")]
    [TestCase("""{"active":"x"}""")]
    [Proves("R7643-2.3.2-01", "R7643-2.3.6-01", "R7643-2.4-04", "R7644-3.3-16")]
    [Proves("R7644-3.12-09", "R7644-3.12-25")]
    public async Task A_value_that_breaks_the_schema_is_refused(string members)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var before = await organization.Scim.GetAsync("Users");

        var answer = await organization.Scim.PostAsync("Users", AUser.With(members));

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe("\"invalidValue\"");
        (await organization.Scim.GetAsync("Users")).Text.Should().Be(before.Text);
    }

    [Test]
    [Proves("R7643-2.4-05")]
    public async Task A_missing_primary_counts_as_false()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync(
            "Users",
            AUser.With("""{"emails":[{"value":"a@example.com"},{"value":"b@example.com"}]}""")
        );

        var found = await organization.Scim.GetAsync(
            $"Users?filter=id%20eq%20%22{created.Id}%22%20and%20emails%5Bprimary%20eq%20true%5D"
        );

        found.Json["totalResults"].ShouldBe("0");
        created
            .Json["emails"]
            .ShouldBe("""[{"value":"a@example.com"},{"value":"b@example.com"}]""");
    }

    [Test]
    [Proves("R7643-4.3-02", "R7643-4.3-03")]
    public async Task A_manager_is_an_object_whose_display_name_no_client_writes()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var boss = await organization.CreateUserAsync("boss@example.com");
        var created = await organization.Scim.PostAsync(
            "Users",
            AUser.WithEnterprise($$"""{"manager":{"value":"{{boss}}","displayName":"Fake"} }""")
        );

        var read = await organization.Scim.GetAsync($"Users/{created.Id}");

        var manager = read.Json[Examples.Enterprise]!["manager"]!;
        manager["value"].ShouldBe($"\"{boss}\"");
        manager["displayName"]?.GetValue<string>().Should().NotBe("Fake");
    }
}
