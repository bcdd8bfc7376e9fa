using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The shipped schemas and resource types that the options of an organization ask for.</summary>
internal static class ServedCatalogue
{
    public static SchemaCatalogue For(OrganizationOptions options)
    {
        var catalogue = SchemaCatalogue.For(
            options.UserSchema is "full" ? "rfc" : "current",
            options.TestResources
        );
        if (options.UserSchema is not "full" && !options.ScimRoles)
        {
            catalogue = CatalogueChoices.WithoutAttribute(catalogue, SchemaUrns.User, "roles");
        }

        if (!options.Groups)
        {
            catalogue = CatalogueChoices.Without(catalogue, SchemaUrns.Group);
        }

        if (options.Choices.RequiresGroupNames)
        {
            catalogue = CatalogueChoices.Requiring(catalogue, SchemaUrns.Group, "displayName");
        }

        return options.Choices.HidesGroups
            ? CatalogueChoices.WithoutAttribute(catalogue, SchemaUrns.User, "groups")
            : catalogue;
    }
}
