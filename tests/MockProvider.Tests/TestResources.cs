using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Tests.Patching;

namespace ScimConformance.MockProvider.Tests;

/// <summary>The shipped test resources, whose type has an attribute for every characteristic.</summary>
internal static class TestResources
{
    public const string Urn = "urn:scimconformance:params:scim:schemas:test:2.0:TestResource";
    public const string First = "urn:scimconformance:params:scim:schemas:extension:test:2.0:First";
    public const string Second =
        "urn:scimconformance:params:scim:schemas:extension:test:2.0:Second";
    public const string OfUser = "urn:scimconformance:params:scim:schemas:extension:test:2.0:User";

    public static SchemaCatalogue Catalogue => SchemaCatalogue.For("rfc", testResources: true);

    public static ResourceType Type => Catalogue.FindResourceType("TestResource")!;

    /// <summary>The type whose extension <see cref="Second"/> is required.</summary>
    public static ResourceType Extended => Catalogue.FindResourceType("ExtendedTestResource")!;

    /// <summary>The body of a POST or PUT with these members, written as JSON without the braces.</summary>
    public static JsonObject Body(string members) =>
        Json.Object(
            $$"""{"schemas":["{{Urn}}"],"label":"l"{{(members.Length == 0 ? "" : "," + members)}}}"""
        );

    public static Result<JsonObject> Create(string members, ReadPolicy? policy = null) =>
        ResourceReader.ForCreate(Body(members), Type, policy ?? ReadPolicy.Strict);

    public static Result<JsonObject> Replace(string before, string members) =>
        ResourceReader.ForReplace(Body(members), Create(before).Value, Type, ReadPolicy.Strict);

    public static Result<PatchOutcome> Change(string before, params string[] operations) =>
        Patch.Apply(Create(before).Value, Type, PatchPolicy.Strict, operations);

    public static JsonObject Show(
        JsonObject stored,
        string? attributes = null,
        string? excluded = null,
        IReadOnlyCollection<ResolvedPath>? written = null
    ) => Projection.Project(stored, Type, Paths(attributes), Paths(excluded), written);

    private static AttributePath[]? Paths(string? list) =>
        list
            ?.Split(',')
            .Select(text => AttributePath.TryParse(text, out var path) ? path : null)
            .OfType<AttributePath>()
            .ToArray();
}
