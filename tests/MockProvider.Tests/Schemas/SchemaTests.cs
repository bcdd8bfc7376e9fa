namespace ScimConformance.MockProvider.Tests.Schemas;

public sealed class SchemaTests
{
    [Test]
    public void A_schema_resource_has_its_location()
    {
        var json = Examples.User.Schema.ToJson("https://example.com/Schemas/x");

        json["meta"]
            .ShouldBe("""{"resourceType":"Schema","location":"https://example.com/Schemas/x"}""");
        json["schemas"].ShouldBe("""["urn:ietf:params:scim:schemas:core:2.0:Schema"]""");
    }

    [Test]
    public void An_attribute_shows_all_its_characteristics()
    {
        var userName = Examples.User.Schema.ToJson("x")["attributes"]![0]!.AsObject();
        userName.Remove("description");

        userName.ShouldBe(
            """{"name":"userName","type":"string","multiValued":false,"required":true,"caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"server"}"""
        );
    }

    [Test]
    public void A_resource_type_names_its_extensions() =>
        Examples
            .User.ToJson("x")["schemaExtensions"]
            .ShouldBe(
                """[{"schema":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User","required":false}]"""
            );

    [Test]
    public void A_resource_type_without_extensions_leaves_them_out() =>
        Examples.SeedUser.ToJson("x").ContainsKey("schemaExtensions").Should().BeFalse();
}
