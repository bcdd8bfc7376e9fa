using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Actors;

/// <summary>What only the run knows, in texts of features: <c>{{User.id}}</c>, <c>{{other User.userName}}</c>, <c>{{new address}}</c>.</summary>
internal sealed class Placeholders(
    ResourceSource source,
    ResourceStory story,
    TargetModel model,
    Tenant tenant
)
{
    public string Fill(string text) => PlaceholderText.Fill(text, ValueOf);

    /// <summary>JSON whose placeholders stand within its strings.</summary>
    public JsonNode? Parse(string json) =>
        JsonNode.Parse(PlaceholderText.Fill(json, words => Escape(ValueOf(words))));

    private string ValueOf(string words)
    {
        var dot = words.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return words switch
            {
                "new address" => source.Address(),
                "new label" => source.Label("value"),
                "new word" => source.Label("word").Replace(' ', '-'),
                "base" => tenant.ScimBase.AbsoluteUri.TrimEnd('/'),
                "Users" => model.EndpointOf("User"),
                "Groups" => model.EndpointOf("Group"),
                _ => SampleCertificates.Find(words)
                    ?? throw new InvalidOperationException(
                        $"'{{{{{words}}}}}' means nothing here."
                    ),
            };
        }

        var resource = story.Find(words[..dot]);
        var path = words[(dot + 1)..];
        return string.Equals(path, "id", StringComparison.Ordinal)
            ? resource.Id
            : ResourcePath.First(resource.Sent, path)?.ToString()
                ?? throw new InvalidOperationException($"Nothing was sent as {words}.");
    }

    private static string Escape(string text) =>
        JsonEncodedText.Encode(text, JsonText.Plain.Encoder).ToString();
}
