using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What the audit trail must tell (DD-AUD-01 to DD-AUD-10). Each returns null when the check holds.</summary>
internal static class AuditChecks
{
    private static readonly string[] DocumentedNames =
    [
        "Access Management",
        "Authentication",
        "Request",
    ];

    private static readonly string[] ActorTypes = ["USER", "API_KEY", "SUPPORT_USER"];

    /// <summary>There is an event of this name which says this of an asset of this type.</summary>
    public static Discrepancy? Tells(Exchange exchange, string name, string asset, string action) =>
        Events(exchange).Any(e => Is(e, name, asset, action))
            ? null
            : new($"an event {name}: {asset} {action}", Describe(exchange), exchange);

    /// <summary>No event, of whatever name, says this of an asset of this type.</summary>
    public static Discrepancy? TellsNothingOf(Exchange exchange, string asset, string action) =>
        exchange.Answer.Status == 200
        && !Events(exchange).Any(e => Is(e, name: null, asset, action))
            ? null
            : new($"no event: {asset} {action}", Describe(exchange), exchange);

    /// <summary>There is an event that has this text in it, wherever that is.</summary>
    public static Discrepancy? Mentions(Exchange exchange, string text) =>
        Events(exchange)
            .Any(e => e.ToJsonString(JsonText.Plain).Contains(text, StringComparison.Ordinal))
            ? null
            : new($"an event with {text}", Describe(exchange), exchange);

    /// <summary>A login has a method, whatever the product calls it.</summary>
    public static Discrepancy? TellsOfLogin(Exchange exchange, string name) =>
        Events(exchange)
            .Any(e =>
                Is(e, name, asset: null, "login")
                && Json.Text(Json.Member(e, "auth_method")) is { Length: > 0 }
            )
            ? null
            : new($"an event {name}: login, with its method", Describe(exchange), exchange);

    /// <summary>A call is on record as accessed.</summary>
    public static Discrepancy? TellsOfCall(Exchange exchange, string name) =>
        Events(exchange).Any(e => Is(e, name, asset: null, "accessed"))
            ? null
            : new($"an event {name}: accessed", Describe(exchange), exchange);

    /// <summary>The documented fields are there in each event, of which there is at least one.</summary>
    public static Discrepancy? IsComplete(Exchange exchange)
    {
        var events = Events(exchange);
        return events.Count > 0 && events.All(IsComplete)
            ? null
            : new(
                "events with usr.email, evt.actor.type, action, evt.name, asset.type and asset.id",
                events.FirstOrDefault(e => !IsComplete(e))?.ToJsonString(JsonText.Plain)
                    ?? Describe(exchange),
                exchange
            );
    }

    /// <summary>Every event, of which there is at least one, has a name that the product documents.</summary>
    public static Discrepancy? HasDocumentedNames(Exchange exchange)
    {
        var names = Events(exchange).Select(e => Json.Text(Json.At(e, "evt", "name"))).ToList();
        return
            names.Count > 0 && names.All(n => DocumentedNames.Contains(n, StringComparer.Ordinal))
            ? null
            : new(
                $"events named {string.Join(", ", DocumentedNames)}",
                Describe(exchange),
                exchange
            );
    }

    private static bool IsComplete(JsonNode e) =>
        Json.Text(Json.At(e, "usr", "email")) is { Length: > 0 }
        && ActorTypes.Contains(
            Json.Text(Json.At(e, "evt", "actor", "type")),
            StringComparer.Ordinal
        )
        && Json.Text(Json.Member(e, "action")) is { Length: > 0 }
        && Json.Text(Json.At(e, "evt", "name")) is { Length: > 0 }
        && Json.Text(Json.At(e, "asset", "type")) is { Length: > 0 }
        && Json.Text(Json.At(e, "asset", "id")) is { Length: > 0 };

    private static bool Is(JsonNode e, string? name, string? asset, string action) =>
        string.Equals(Json.Text(Json.Member(e, "action")), action, StringComparison.Ordinal)
        && (name is null || Same(Json.At(e, "evt", "name"), name))
        && (asset is null || Same(Json.At(e, "asset", "type"), asset));

    private static bool Same(JsonNode? node, string text) =>
        string.Equals(Json.Text(node), text, StringComparison.Ordinal);

    private static List<JsonNode> Events(Exchange exchange) =>
        [
            .. Json.Items(Json.Member(Json.ObjectOf(exchange), "data"))
                .Select(e => Json.At(e, "attributes", "attributes"))
                .OfType<JsonNode>(),
        ];

    private static string Describe(Exchange exchange)
    {
        var events = Events(exchange);
        return events.Count == 0
            ? $"no events ({AnswerText.Of(exchange)})"
            : string.Join(
                ", ",
                events.Select(e =>
                    $"{Json.Text(Json.At(e, "evt", "name"))}: {Json.Text(Json.At(e, "asset", "type"))} {Json.Text(Json.Member(e, "action"))}"
                )
            );
    }
}
