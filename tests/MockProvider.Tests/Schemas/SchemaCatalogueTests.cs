using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Schemas;

public sealed class SchemaCatalogueTests
{
    private static readonly string[] Everything = ["rfc", "seed"];

    private static IEnumerable<Schema> AllSchemas =>
        Everything.SelectMany(name => SchemaCatalogue.For(name).Schemas);

    [Test]
    public void Rfc_has_user_and_group_the_extension_and_the_discovery_schemas() =>
        SchemaCatalogue
            .For("rfc")
            .Schemas.Select(schema => schema.Id)
            .Should()
            .Equal(
                SchemaUrns.User,
                SchemaUrns.Group,
                SchemaUrns.EnterpriseUser,
                SchemaUrns.ServiceProviderConfig,
                SchemaUrns.ResourceType,
                SchemaUrns.Schema
            );

    [TestCase("seed", "userName", "active", "title", "name", "emails")]
    [TestCase("current", "userName", "active", "title", "name", "emails", "roles")]
    public void The_documented_product_has_the_documented_attributes_only(
        string preset,
        params string[] attributes
    ) =>
        OrganizationDefinition
            .Parse(new JsonObject { ["preset"] = preset })
            .Value.Catalogue.FindResourceType("User")!
            .Schema.Attributes.Select(attribute => attribute.Name)
            .Should()
            .Equal(attributes);

    [Test]
    public void Seed_knows_no_extension() => Examples.SeedUser.Extensions.Should().BeEmpty();

    [Test]
    public void An_unknown_catalogue_is_a_bug() =>
        FluentActions
            .Invoking(() => SchemaCatalogue.For("none"))
            .Should()
            .Throw<ArgumentException>();

    [Test]
    public void User_name_is_required_unique_and_ignores_case()
    {
        var userName = Examples.User.FindAttribute("USERNAME")!;

        userName.Required.Should().BeTrue();
        userName.CaseExact.Should().BeFalse();
        userName.Uniqueness.Should().Be(Uniqueness.Server);
    }

    [Test]
    public void Password_is_write_only_and_never_returned()
    {
        var password = Examples.User.FindAttribute("password")!;

        password.Mutability.Should().Be(Mutability.WriteOnly);
        password.Returned.Should().Be(Returned.Never);
    }

    [Test]
    public void Addresses_have_a_primary_although_the_printed_schema_forgot_it() =>
        Examples.User.FindAttribute("addresses")!.FindSubAttribute("primary").Should().NotBeNull();

    [Test]
    public void Every_attribute_is_described() =>
        AllSchemas
            .SelectMany(schema => schema.Attributes)
            .SelectMany(attribute => attribute.SubAttributes.Append(attribute))
            .Should()
            .OnlyContain(attribute => attribute.Description.Length > 0);

    [Test]
    public void Every_reference_says_what_it_points_at() =>
        AllSchemas
            .SelectMany(schema => schema.Attributes)
            .SelectMany(attribute => attribute.SubAttributes.Append(attribute))
            .Where(attribute => attribute.Type == AttributeType.Reference)
            .Should()
            .OnlyContain(attribute => attribute.ReferenceTypes.Count > 0);

    [Test]
    public void Finding_ignores_case()
    {
        var catalogue = SchemaCatalogue.For("rfc");

        catalogue.FindSchema(SchemaUrns.User.ToUpperInvariant()).Should().NotBeNull();
        catalogue.FindResourceType("user").Should().NotBeNull();
        catalogue.FindSchema("urn:none").Should().BeNull();
    }
}
