using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>A User as a provider represented it; whatever is missing or of another type reads as null.</summary>
internal sealed class UserView(JsonNode? document, Exchange exchange)
{
    public Exchange Exchange { get; } = exchange;

    public string? Id => Json.Text(Json.Member(document, "id"));

    public string? UserName => Json.Text(Json.Member(document, "userName"));

    public bool? Active => Json.Truth(Json.Member(document, "active"));

    /// <summary>The value of the e-mail address of type work.</summary>
    public string? WorkEmail =>
        Json.Text(
            Json.Member(
                Json.Items(Json.Member(document, "emails"))
                    .FirstOrDefault(e =>
                        string.Equals(
                            Json.Text(Json.Member(e, "type")),
                            "work",
                            StringComparison.OrdinalIgnoreCase
                        )
                    ),
                "value"
            )
        );

    public static UserView Of(Exchange exchange) => new(Json.ObjectOf(exchange), exchange);

    /// <summary>A string attribute by its path, such as <c>name.formatted</c>.</summary>
    public string? Attribute(string path) => Json.Text(Json.At(document, path.Split('.')));
}
