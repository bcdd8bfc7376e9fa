using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// What the target says of itself, read before anything is written. Throws one sentence when nothing can be
/// tested there at all; a missing ServiceProviderConfig is no such thing, since the documented product has none.
/// </summary>
internal sealed class Discovery(HttpExchanger http, EvidenceLog evidence)
{
    /// <summary>A request that any provider answers and that no stranger's data comes back for.</summary>
    public const string HarmlessQuery =
        "Users?startIndex=1&count=1&filter=userName%20eq%20%22scim-conformance-nobody%40example.com%22";

    private static readonly string[] Features =
    [
        "patch",
        "bulk",
        "filter",
        "changePassword",
        "sort",
        "etag",
    ];

    /// <summary>What the target advertises, and the exchanges that show it.</summary>
    /// <exception cref="TargetUnusableException">No answer, a refused credential, or an answer that is not SCIM.</exception>
    public async Task<TargetModel> ReadAsync(
        Uri scimBase,
        Credential credential,
        CancellationToken cancellation
    )
    {
        // reach
        var config = await GetAsync(scimBase, "ServiceProviderConfig", credential, cancellation);
        var users = await GetAsync(scimBase, HarmlessQuery, credential, cancellation);

        // refuse what cannot be tested
        foreach (var exchange in new[] { users, config })
        {
            RequireUsable(scimBase, exchange);
        }

        // read
        var types = await GetAsync(scimBase, "ResourceTypes", credential, cancellation);
        var schemas = await GetAsync(scimBase, "Schemas", credential, cancellation);
        return new TargetModel(Read(config), Entries(types), types, Entries(schemas), schemas);
    }

    // A list that is none, or is empty, says nothing.
    private static List<JsonObject>? Entries(Exchange exchange) =>
        DiscoveryList.Entries(exchange).OfType<JsonObject>().ToList() is { Count: > 0 } list
            ? list
            : null;

    private async Task<Exchange> GetAsync(
        Uri scimBase,
        string path,
        Credential credential,
        CancellationToken cancellation
    )
    {
        try
        {
            return await http.SendAsync(
                evidence,
                Channel.Scim,
                HttpMethod.Get,
                new Uri(scimBase, path),
                credential,
                content: null,
                cancellation
            );
        }
        catch (TransportException e)
        {
            throw new TargetUnusableException(
                $"{e.Message} Check that the URL is right and the server is running."
            );
        }
    }

    private static void RequireUsable(Uri scimBase, Exchange exchange)
    {
        var answer = exchange.Answer;
        var status = answer.Status;
        var problem = status switch
        {
            401 =>
                "refused the token (401): check SCIM_TOKEN, --scim-token-env or --scim-token-file.",
            // A provider may refuse filters on personal data in a URL (RFC 7644 section 7.5.2, ruling N39).
            403
                when exchange.Request.Url.AbsolutePath.EndsWith("/Users", StringComparison.Ordinal)
                    && Json.Text(Json.Member(Json.ObjectOf(exchange), "scimType"))
                        is not "sensitive" =>
                "knows the token but does not let it use SCIM (403): check the plan and the permissions of the key's owner.",
            >= 300 and < 400 =>
                $"redirects to {answer.Header("Location")} ({status}): give that address, redirects are not followed.",
            // 501 is how a provider without filters may answer the query (RFC 7644 section 3.12).
            >= 500 and not 501 => $"answered {status}: the server is not in a state to be tested.",
            _ when answer.MediaType is "text/html" or "application/xhtml+xml" =>
                $"answered HTML ({status}), not SCIM: the base URL of a SCIM provider usually ends in /scim/v2 or /api/v2/scim.",
            404
                when exchange.Request.Url.AbsolutePath.EndsWith(
                    "/Users",
                    StringComparison.Ordinal
                ) => "has no Users endpoint (404): check the path of the base URL.",
            < 300 when Json.ObjectOf(exchange) is null =>
                "answered something that is not a JSON object: is this a SCIM provider?",
            _ => null,
        };
        if (problem is not null)
        {
            throw new TargetUnusableException($"{scimBase} {problem}");
        }
    }

    private static Capabilities Read(Exchange config)
    {
        var document = config.Answer.Status == 200 ? Json.ObjectOf(config) : null;
        var advertised = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["ServiceProviderConfig"] = document is null ? "absent" : "present",
        };
        if (Json.Truth(Json.At(document, "pagination", "cursor")) is { } cursor)
        {
            advertised["cursor"] = cursor ? "supported" : "unsupported";
        }

        foreach (var feature in Features)
        {
            if (
                document is not null
                && Json.Truth(Json.At(document, feature, "supported")) is { } supported
            )
            {
                advertised[feature] = supported ? "supported" : "unsupported";
            }
        }

        return new Capabilities(advertised, config);
    }
}
