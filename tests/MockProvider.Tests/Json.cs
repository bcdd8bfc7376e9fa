using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests;

/// <summary>JSON documents of tests, written as text.</summary>
internal static class Json
{
    public static JsonObject Object(string text) => JsonNode.Parse(text)!.AsObject();

    public static JsonArray Array(string text) => JsonNode.Parse(text)!.AsArray();

    /// <summary>Whether two documents say the same; the order of members does not matter.</summary>
    public static void ShouldBe(this JsonNode? actual, string expected) =>
        JsonNode
            .DeepEquals(actual, JsonNode.Parse(expected))
            .Should()
            .BeTrue("expected {0}, found {1}", expected, actual?.ToJsonString());
}
