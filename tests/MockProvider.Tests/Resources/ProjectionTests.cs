using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Resources;

public sealed class ProjectionTests
{
    private const string Minimum = """
        "id":"2819c223","schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]
        """;

    [Test]
    public void By_default_everything_but_the_password_is_shown()
    {
        var expected = Examples.Barbara();
        expected.Remove("password");

        Show(null, null).ShouldBe(expected.ToJsonString());
    }

    [Test]
    public void Schemas_and_id_stand_first_and_meta_last() =>
        Show(null, null)
            .Select(member => member.Key)
            .Should()
            .StartWith((string[])["schemas", "id", "externalId", "userName"])
            .And.EndWith("meta");

    [TestCase("title", """,  "title":"Tour Guide" """)]
    [TestCase(
        "TITLE,urn:ietf:params:scim:schemas:core:2.0:User:active",
        """, "title":"Tour Guide","active":true"""
    )]
    [TestCase("name.familyName", """, "name":{"familyName":"Jensen"}""")]
    [TestCase(
        "name",
        """, "name":{"formatted":"Barbara Jensen","familyName":"Jensen","givenName":"Barbara"}"""
    )]
    [TestCase(
        "emails.value",
        """, "emails":[{"value":"bjensen@example.com"},{"value":"babs@jensen.org"}]"""
    )]
    [TestCase("emails.primary", """, "emails":[{"primary":true}]""")]
    [TestCase("meta.version", """, "meta":{"version":"W/\"1\""}""")]
    [TestCase("id", "")]
    [TestCase("nickName", "")]
    [TestCase("nope", "")]
    [TestCase("password", "")]
    [TestCase("employeeNumber", "")]
    [TestCase(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:employeenumber",
        """, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"701984"}"""
    )]
    [TestCase(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
        """, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"26118915"}}"""
    )]
    [TestCase(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        """, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"701984","manager":{"value":"26118915","displayName":"John Smith"}}"""
    )]
    [TestCase("meta.resourceType", """, "meta":{"resourceType":"User"}""")]
    [TestCase("meta.created", """, "meta":{"created":"2010-01-23T04:56:22Z"}""")]
    [TestCase("meta.lastModified", """, "meta":{"lastModified":"2011-05-13T04:42:34Z"}""")]
    [TestCase("meta.location", """, "meta":{"location":"https://example.com/v2/Users/2819c223"}""")]
    [Proves(
        "R7643-3.1-20",
        "R7643-3.1-22",
        "R7643-4.1.1-16",
        "R7644-3.10-01",
        "R7644-3.4.2.5-03",
        "R7644-3.4.2.5-05",
        "R7644-3.9-02",
        "R7644-3.9-03",
        "R7644-3.9-04",
        "R7644-3.9-06",
        "R7644-3.9-09",
        "R7644-3.9-10",
        "R7644-3.9-12"
    )]
    public void Attributes_shows_the_minimum_and_what_is_named(string attributes, string shown) =>
        Show(attributes, null).ShouldBe("{" + Minimum + shown + "}");

    [TestCase("title", "title")]
    [TestCase("meta,EMAILS", "meta,emails")]
    [TestCase("id,schemas,nope", "")]
    [TestCase("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", Examples.Enterprise)]
    [Proves("R7644-3.4.2.5-04", "R7644-3.9-08")]
    public void Excluded_attributes_hides_what_is_named_except_the_minimum(
        string excluded,
        string gone
    )
    {
        var expected = Examples.Barbara();
        foreach (var name in gone.Split(',').Append("password"))
        {
            expected.Remove(name);
        }

        Show(null, excluded).ShouldBe(expected.ToJsonString());
    }

    [Test]
    [Proves("R7644-3.9-05")]
    public void A_part_can_be_excluded_alone()
    {
        var shown = Show(null, "name.familyName,emails.type");

        shown["name"].ShouldBe("""{"formatted":"Barbara Jensen","givenName":"Barbara"}""");
        shown["emails"]
            .ShouldBe(
                """[{"value":"bjensen@example.com","primary":true},{"value":"babs@jensen.org"}]"""
            );
    }

    [Test]
    public void The_core_urn_names_all_core_attributes() =>
        Show("urn:ietf:params:scim:schemas:core:2.0:User", null)
            .Select(member => member.Key)
            .Should()
            .Equal("schemas", "id", "userName", "name", "title", "active", "emails");

    [TestCase(null, null, false, true)]
    [TestCase("note", null, true, true)]
    [TestCase("label", null, false, true)]
    [TestCase(null, "pin,note", false, true)]
    [TestCase("pin", null, false, true)]
    [Proves("R7643-2.2-04", "R7643-7-31", "R7644-3.4.2.5-04")]
    public void Request_and_always_are_honoured(
        string? attributes,
        string? excluded,
        bool note,
        bool pin
    )
    {
        var shown = Projection.Project(
            Examples.AGadget(),
            Examples.Gadget,
            Paths(attributes),
            Paths(excluded)
        );

        shown.ContainsKey("note").Should().Be(note);
        shown.ContainsKey("pin").Should().Be(pin);
    }

    [Test]
    public void What_no_schema_declares_is_not_shown()
    {
        var stored = Examples.Barbara();
        stored["internal"] = 1;
        stored["name"]!["secret"] = 2;

        var shown = Projection.Project(stored, Examples.User, null, null);

        shown.ContainsKey("internal").Should().BeFalse();
        shown["name"]!.AsObject().ContainsKey("secret").Should().BeFalse();
    }

    [Test]
    public void The_stored_resource_is_not_touched()
    {
        var stored = Examples.Barbara();

        Projection.Project(stored, Examples.User, Paths("emails.value"), null)["emails"]![0]![
            "value"
        ] = "changed";

        JsonNode.DeepEquals(stored, Examples.Barbara()).Should().BeTrue();
    }

    private static JsonObject Show(string? attributes, string? excluded) =>
        Projection.Project(Examples.Barbara(), Examples.User, Paths(attributes), Paths(excluded));

    private static List<AttributePath>? Paths(string? list) =>
        list
            ?.Split(',')
            .Select(text =>
                AttributePath.TryParse(text, out var path)
                    ? path
                    : throw new ArgumentException(text, nameof(list))
            )
            .ToList();
}
