using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Schemas;

public sealed class TestResourceTests
{
    private static readonly IReadOnlyList<AttributeDefinition> Attributes = TestResources
        .Type
        .Schema
        .Attributes;

    [Test]
    public void Every_type_occurs_with_one_value_and_with_several([Values] bool multiValued) =>
        Attributes
            .Where(attribute => attribute.MultiValued == multiValued)
            .Select(attribute => attribute.Type)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<AttributeType>());

    [Test]
    public void Every_mutability_occurs_with_one_value_and_with_several(
        [Values] bool multiValued
    ) =>
        Attributes
            .Where(attribute => attribute.MultiValued == multiValued)
            .Select(attribute => attribute.Mutability)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<Mutability>());

    [Test]
    public void Every_returned_occurs_with_one_value_and_with_several([Values] bool multiValued) =>
        Attributes
            .Where(attribute => attribute.MultiValued == multiValued)
            .Select(attribute => attribute.Returned)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<Returned>());

    [Test]
    public void Every_uniqueness_occurs() =>
        Attributes
            .Select(attribute => attribute.Uniqueness)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<Uniqueness>());

    [TestCase("withoutType", "type")]
    [TestCase("withoutMultiValued", "multiValued")]
    [TestCase("withoutRequired", "required")]
    [TestCase("withoutCaseExact", "caseExact")]
    [TestCase("withoutMutability", "mutability")]
    [TestCase("withoutReturned", "returned")]
    [TestCase("withoutUniqueness", "uniqueness")]
    public void A_characteristic_that_was_left_out_is_not_announced(
        string attribute,
        string characteristic
    )
    {
        var announced = Announced(attribute);

        announced.ContainsKey(characteristic).Should().BeFalse();
        announced.Should().HaveCount(8, "everything else is");
    }

    [Test]
    public void Of_a_bare_attribute_nothing_is_announced_but_the_name() =>
        Announced("bare").Select(member => member.Key).Should().Equal("name", "description");

    [Test]
    public void What_is_left_out_has_the_default_of_RFC_7643_section_2_2()
    {
        var bare = TestResources.Type.FindAttribute("bare")!;

        bare.Should()
            .BeEquivalentTo(
                new
                {
                    Type = AttributeType.String,
                    MultiValued = false,
                    Required = false,
                    CaseExact = false,
                    Mutability = Mutability.ReadWrite,
                    Returned = Returned.Default,
                    Uniqueness = Uniqueness.None,
                    CanonicalValues = Array.Empty<string>(),
                }
            );
    }

    [Test]
    public void User_gets_a_second_extension_that_shares_a_name_with_the_first()
    {
        var user = TestResources.Catalogue.FindResourceType("User")!;

        user.Extensions.Select(extension => extension.Schema.Id)
            .Should()
            .Equal(Examples.Enterprise, TestResources.OfUser);
        user.Extensions.Should()
            .OnlyContain(extension => extension.Schema.FindAttribute("department") != null);
    }

    [Test]
    public void One_type_requires_an_extension_that_the_other_leaves_open()
    {
        TestResources.Extended.FindExtension(TestResources.Second)!.Required.Should().BeTrue();
        TestResources.Type.FindExtension(TestResources.Second)!.Required.Should().BeFalse();
    }

    [Test]
    public void Without_the_option_nothing_of_it_is_there()
    {
        SchemaCatalogue.For("rfc").FindResourceType("TestResource").Should().BeNull();
        Examples.User.Extensions.Should().ContainSingle();
    }

    [TestCase("rfc")]
    [TestCase("seed")]
    public void What_is_shipped_could_have_been_configured(string preset)
    {
        var schemas = SchemaCatalogue
            .For(preset, testResources: true)
            .Schemas.Where(schema =>
                !SchemaUrns.Discovery.Contains(schema.Id, StringComparer.Ordinal)
            )
            .Select(schema => schema.ToJson("https://example.com/Schemas/x"));
        var form = OptionsSchema.Property("schemas");

        var error = SchemaCheck.Check(form, new JsonArray([.. schemas]), "schemas.");

        error.Should().BeNull();
    }

    private static JsonObject Announced(string attribute) =>
        TestResources.Type.Schema.ToJson("x")["attributes"]!
            .AsArray()
            .Select(item => item!.AsObject())
            .Single(item =>
                string.Equals(item["name"]!.GetValue<string>(), attribute, StringComparison.Ordinal)
            );
}
