using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Running;

/// <summary>
/// Takes the people of somebody else out of evidence: a server that ignores a filter, or pages wrongly, shows resources that the
/// run has not made. Of each stays a hash, so that they can be counted and told apart, and nothing can be read.
/// </summary>
internal static class ForeignResources
{
    /// <summary>The exchanges of one scenario, as they may be kept.</summary>
    public static IReadOnlyList<Exchange> Reduce(IReadOnlyList<Exchange> exchanges)
    {
        var own = new Lazy<HashSet<string>>(() =>
            exchanges.Select(MadeIn).OfType<string>().ToHashSet(StringComparer.Ordinal)
        );
        return [.. exchanges.Select(exchange => Reduce(exchange, own))];
    }

    private static Exchange Reduce(Exchange exchange, Lazy<HashSet<string>> own)
    {
        if (
            exchange is not { Channel: Channel.Scim, Response: { Body: { } body } response }
            || !body.Contains("Resources", StringComparison.OrdinalIgnoreCase)
            || Json.ObjectOf(exchange) is not { } list
            || Json.Member(list, "Resources") is not JsonArray resources
        )
        {
            return exchange;
        }

        var reduced = resources.Select(resource => Reduce(resource, own)).ToList();
        if (reduced.All(resource => resource is null))
        {
            return exchange;
        }

        for (var i = 0; i < reduced.Count; i++)
        {
            if (reduced[i] is { } hash)
            {
                resources[i] = hash;
            }
        }

        return exchange with
        {
            Response = response with { Body = list.ToJsonString(JsonText.Plain) },
        };
    }

    /// <summary>What stands in its place, or null when it stays.</summary>
    private static JsonObject? Reduce(JsonNode? resource, Lazy<HashSet<string>> own)
    {
        if (resource is not JsonObject || IsOfDiscovery(resource))
        {
            return null;
        }

        var text = resource.ToJsonString(JsonText.Plain);
        if (
            text.Contains(PersonSource.Mark, StringComparison.Ordinal)
            || own.Value.Contains(Json.Text(Json.Member(resource, "id")) ?? "")
        )
        {
            return null;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new JsonObject { ["notOfThisRun"] = $"sha256:{hash}" };
    }

    private static bool IsOfDiscovery(JsonNode resource) =>
        Json.Items(Json.Member(resource, "schemas"))
            .Any(urn => Json.Text(urn) is Urns.ResourceType or Urns.Schema);

    private static string? MadeIn(Exchange exchange) =>
        exchange is { Request.Method: "POST", Response.Status: 200 or 201 }
            ? Json.Text(Json.Member(Json.ObjectOf(exchange), "id"))
            : null;
}
