using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Tests.Organizations;

public sealed class ConfiguredSchemaTests
{
    private const string Badge = "urn:example:params:scim:schemas:2.0:Badge";
    private const string Extra = "urn:example:params:scim:schemas:extension:2.0:Extra";
    private const string Schema = """
        {"id":"urn:example:params:scim:schemas:2.0:Badge","name":"Badge","attributes":[{"name":"number","type":"integer"}]}
        """;

    [Test]
    public void A_third_resource_type_is_served_without_code()
    {
        var definition = Parse(
            $$"""{"schemas":[{{Schema}}],"resourceTypes":[{"name":"Badge","endpoint":"Badges","schema":"{{Badge}}"}]}"""
        );

        var type = definition.Value.Catalogue.FindResourceType("Badge")!;
        type.Endpoint.Should().Be("/Badges");
        type.FindAttribute("number").Should().NotBeNull();
        type.ToJson("x")["schema"]!.GetValue<string>().Should().Be(Badge);
        definition.Value.Catalogue.FindSchema(Badge).Should().NotBeNull();
        definition
            .Value.Catalogue.ResourceTypes.Select(item => item.Name)
            .Should()
            .Equal("User", "Group", "Badge");
    }

    [Test]
    public void A_second_extension_is_added_to_User()
    {
        var definition = Parse(
            $$"""
            {"schemas":[{"id":"{{Extra}}","name":"Extra","attributes":[{"name":"shoe","required":true}]}],
            "resourceTypes":[{"name":"User","schemaExtensions":[{"schema":"{{Extra}}","required":true}]}]}
            """
        );

        var user = definition.Value.Catalogue.FindResourceType("User")!;
        user.Extensions.Select(extension => extension.Schema.Id)
            .Should()
            .Equal(Examples.Enterprise, Extra);
        user.FindExtension(Extra)!.Required.Should().BeTrue();
        Examples.User.Extensions.Should().ContainSingle("another organization is not touched");
    }

    [Test]
    public void Documents_as_the_RFC_prints_them_are_taken() =>
        Parse(
            $$"""
            {"schemas":[{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Schema"],"id":"{{Badge}}","name":"Badge","description":"d",
            "attributes":[{"name":"holder","type":"complex","multiValued":true,"description":"d","required":false,"mutability":"readWrite","returned":"default",
            "subAttributes":[{"name":"$ref","type":"reference","referenceTypes":["User"],"caseExact":true,"uniqueness":"none"},{"name":"kind","canonicalValues":["a"]}]}],
            "meta":{"resourceType":"Schema","location":"/v2/Schemas/x"} }],
            "resourceTypes":[{"schemas":["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],"id":"Badge","name":"Badge","endpoint":"/Badges","description":"d",
            "schema":"{{Badge}}","schemaExtensions":[],"meta":{} }]}
            """
        )
            .IsError.Should()
            .BeFalse();

    [TestCase(
        """[{"id":"Badge","name":"Badge","attributes":[{"name":"a"}]}]""",
        "'schemas.0.id' is \"Badge\"; expected a URN such as urn:example:params:scim:schemas:2.0:Badge."
    )]
    [TestCase(
        """[{"id":"URN:ietf:params:scim:schemas:core:2.0:User","name":"Badge","attributes":[{"name":"a"}]}]""",
        "'schemas.0.id' is \"URN:ietf:params:scim:schemas:core:2.0:User\"; expected a URN that no other schema has."
    )]
    [TestCase("""[{"id":"urn:x","name":"Badge"}]""", "'schemas.0.attributes' is missing.")]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[]}]""",
        "'schemas.0.attributes' is []; expected a length of 1 to 200."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"2nd"}]}]""",
        "'schemas.0.attributes.0.name' is \"2nd\"; expected a text that matches ^[A-Za-z][A-Za-z0-9_-]*$."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a"},{"name":"A"}]}]""",
        "'schemas.0.attributes.1.name' is \"A\"; expected a name that differs from the others by more than case."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a","type":"text"}]}]""",
        "'schemas.0.attributes.0.type' is \"text\"; expected one of \"string\", \"boolean\", \"decimal\", \"integer\", \"dateTime\", \"binary\", \"reference\", \"complex\"."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a","mutability":"readonly"}]}]""",
        "'schemas.0.attributes.0.mutability' is \"readonly\"; expected one of \"readOnly\", \"readWrite\", \"immutable\", \"writeOnly\"."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a","required":"yes"}]}]""",
        "'schemas.0.attributes.0.required' is \"yes\"; expected a JSON boolean."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a","subAttributes":[{"name":"b"}]}]}]""",
        "'schemas.0.attributes.0.type' is missing; expected complex, since the attribute has subAttributes."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a","type":"complex"}]}]""",
        "'schemas.0.attributes.0.subAttributes' is missing; expected the parts of the complex attribute."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a","type":"complex","subAttributes":[{"name":"b","type":"complex"}]}]}]""",
        "'schemas.0.attributes.0.subAttributes.0.type' is \"complex\"; expected one of \"string\", \"boolean\", \"decimal\", \"integer\", \"dateTime\", \"binary\", \"reference\"."
    )]
    [TestCase(
        """[{"id":"urn:x","name":"Badge","attributes":[{"name":"a","type":"complex","subAttributes":[{"name":"b"},{"name":"B"}]}]}]""",
        "'schemas.0.attributes.0.subAttributes.1.name' is \"B\"; expected a name that differs from the others by more than case."
    )]
    public void A_wrong_schema_is_named_with_its_value_and_what_was_expected(
        string schemas,
        string detail
    ) => Parse($$"""{"schemas":{{schemas}}}""").Error!.Detail.Should().Be(detail);

    [TestCase(
        """{"name":"Badge","endpoint":"/Badges"}""",
        "'resourceTypes.0.schema' is missing; expected the id of a schema of resources."
    )]
    [TestCase(
        """{"name":"Badge","endpoint":"/Badges","schema":"urn:none"}""",
        "'resourceTypes.0.schema' is \"urn:none\"; expected the id of a schema of resources."
    )]
    [TestCase(
        """{"name":"Badge","endpoint":"/Badges","schema":"urn:ietf:params:scim:schemas:core:2.0:Schema"}""",
        "'resourceTypes.0.schema' is \"urn:ietf:params:scim:schemas:core:2.0:Schema\"; expected the id of a schema of resources."
    )]
    [TestCase(
        """{"name":"Badge","endpoint":"/users","schema":"urn:example:params:scim:schemas:2.0:Badge"}""",
        "'resourceTypes.0.endpoint' is \"/users\"; expected an endpoint that nothing else is served at, such as /Badges."
    )]
    [TestCase(
        """{"name":"Badge","endpoint":"Me","schema":"urn:example:params:scim:schemas:2.0:Badge"}""",
        "'resourceTypes.0.endpoint' is \"Me\"; expected an endpoint that nothing else is served at, such as /Badges."
    )]
    [TestCase(
        """{"name":"Badge","schema":"urn:example:params:scim:schemas:2.0:Badge"}""",
        "'resourceTypes.0.endpoint' is missing; expected an endpoint that nothing else is served at, such as /Badges."
    )]
    [TestCase(
        """{"name":"Badge","endpoint":"/a/b","schema":"urn:example:params:scim:schemas:2.0:Badge"}""",
        "'resourceTypes.0.endpoint' is \"/a/b\"; expected a text that matches ^/?[A-Za-z][A-Za-z0-9_-]*$."
    )]
    [TestCase(
        """{"id":"b","name":"Badge","endpoint":"/Badges","schema":"urn:example:params:scim:schemas:2.0:Badge"}""",
        "'resourceTypes.0.id' is \"b\"; expected Badge, as the name is."
    )]
    [TestCase(
        """{"name":"User","endpoint":"/People"}""",
        "'resourceTypes.0.endpoint' is \"/People\"; expected /Users, as User has it, or another name."
    )]
    [TestCase(
        """{"name":"User","schemaExtensions":[{"schema":"urn:none"}]}""",
        "'resourceTypes.0.schemaExtensions.0.schema' is \"urn:none\"; expected the id of a schema of resources."
    )]
    [TestCase(
        """{"name":"User","schemaExtensions":[{"schema":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"}]}""",
        "'resourceTypes.0.schemaExtensions.0.schema' is \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\"; expected a schema that User does not have yet."
    )]
    [TestCase(
        """{"name":"User","schemaExtensions":[{"schema":"urn:ietf:params:scim:schemas:core:2.0:User"}]}""",
        "'resourceTypes.0.schemaExtensions.0.schema' is \"urn:ietf:params:scim:schemas:core:2.0:User\"; expected a schema that User does not have yet."
    )]
    [TestCase("""{"endpoint":"/Badges"}""", "'resourceTypes.0.name' is missing.")]
    [TestCase(
        """{"name":"Badge","endpont":"/Badges"}""",
        "'resourceTypes.0.endpont' is \"/Badges\"; expected one of the keys schemas, id, name, description, endpoint, schema, schemaExtensions, meta."
    )]
    public void A_wrong_resource_type_is_named_with_its_value_and_what_was_expected(
        string resourceType,
        string detail
    ) =>
        Parse($$"""{"schemas":[{{Schema}}],"resourceTypes":[{{resourceType}}]}""")
            .Error!.Detail.Should()
            .Be(detail);

    [Test]
    public void A_schema_cannot_define_what_every_resource_has() =>
        Parse(
            """
            {"schemas":[{"id":"urn:x","name":"X","attributes":[{"name":"ID"}]}],
            "resourceTypes":[{"name":"X","endpoint":"/Xs","schema":"urn:x"}]}
            """
        )
            .Error!.Detail.Should()
            .Be(
                "'resourceTypes.0.schema' is \"urn:x\"; expected a schema without 'ID', which every resource has anyway."
            );

    [Test]
    public void There_is_a_limit_to_what_is_configured()
    {
        var attributes = string.Join(
            ',',
            Enumerable.Range(0, 201).Select(i => $$"""{"name":"a{{i}}"}""")
        );

        var result = Parse(
            $$"""{"schemas":[{"id":"urn:x","name":"X","attributes":[{{attributes}}]}]}"""
        );

        result
            .Error!.Detail.Should()
            .StartWith("'schemas.0.attributes' is ")
            .And.EndWith("expected a length of 1 to 200.");
    }

    [Test]
    public void Test_resources_and_configured_types_stand_side_by_side() =>
        Parse(
            $$"""
            {"options":{"testResources":true},"schemas":[{{Schema}}],
            "resourceTypes":[{"name":"Badge","endpoint":"/Badges","schema":"{{Badge}}"},
            {"name":"TestResource","schemaExtensions":[{"schema":"{{Badge}}"}]}]}
            """
        )
            .Value.Catalogue.FindResourceType("TestResource")!
            .Extensions.Should()
            .HaveCount(3);

    private static Result<OrganizationDefinition> Parse(string definition) =>
        OrganizationDefinition.Parse(JsonNode.Parse(definition));
}
