using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests;

/// <summary>Bodies of User requests: a userName and what else a test needs, written as JSON.</summary>
internal static class AUser
{
    public const string Name = "ann@example.com";

    public static JsonObject With(string members)
    {
        var user = Json.Object(
            $$"""{"schemas":["{{Examples.User.Schema.Id}}"],"userName":"{{Name}}"}"""
        );
        foreach (var (name, value) in Json.Object(members))
        {
            user[name] = value?.DeepClone();
        }

        return user;
    }

    public static JsonObject Minimal() => With("{}");

    /// <summary>An extension is added under its URN, which stands in schemas too.</summary>
    public static JsonObject WithEnterprise(string members) =>
        With(
            $$"""
            {"schemas":["{{Examples.User.Schema.Id}}","{{Examples.Enterprise}}"],"{{Examples.Enterprise}}":{{members}}}
            """
        );
}
