using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Actors;

/// <summary>Reads discovery documents one by one, and follows what they point at as far as the target's own origin.</summary>
internal sealed class DiscoveryClient(
    ResourceClient resources,
    ResourceSource source,
    ResourceStory story,
    TargetModel model,
    Tenant tenant
)
{
    private static readonly string[] Fixed =
    [
        "id",
        "externalId",
        "meta",
        "schemas",
        "userName",
        "password",
        "groups",
        "members",
        "displayName",
        "profileUrl",
        "preferredLanguage",
        "locale",
        "timezone",
    ];

    public Task<Exchange> ListAsync(string collection) => resources.GetAsync(collection);

    /// <summary>A document by its id, with the colons of a URN as they are.</summary>
    public Task<Exchange> AloneAsync(string collection, string id) =>
        resources.GetAsync(
            $"{collection}/{Uri.EscapeDataString(id).Replace("%3A", ":", StringComparison.Ordinal)}"
        );

    /// <summary>The same with the colons percent-encoded.</summary>
    public Task<Exchange> EncodedAsync(string collection, string id) =>
        resources.GetAsync($"{collection}/{Uri.EscapeDataString(id)}");

    /// <summary>What stands at an address; null, and nothing is sent, where that is another origin.</summary>
    public async Task<Exchange?> FollowAsync(string address) =>
        IsOwnOrigin(address) ? await resources.GetAsync(address) : null;

    /// <summary>
    /// The endpoint of a resource type with none of its resources; null, and nothing is sent, where it is at another origin.
    /// </summary>
    public async Task<Exchange?> EndpointAsync(string endpoint) =>
        IsOwnOrigin(endpoint)
            ? await resources.GetAsync($"{endpoint.TrimStart('/')}?count=0")
            : null;

    /// <summary>Creates a User, and a Group whether or not the provider says that it has Groups.</summary>
    /// <returns>The resources that were created.</returns>
    public async Task<IReadOnlyList<ScenarioResource>> CreateEachAsync()
    {
        var created = new List<ScenarioResource>();
        foreach (var type in new[] { "User", "Group" })
        {
            var resource = new ScenarioResource(type, source.Next(type));
            await resources.CreateAsync(resource);
            if (resource.GivenId is not null)
            {
                created.Add(story.Introduce(resource));
            }
        }

        return created;
    }

    /// <summary>Creates a User with a member that no schema announces.</summary>
    public Task<Exchange> CreateWithUnknownAsync()
    {
        var resource = new ScenarioResource("User", source.Next("User"));
        resource.Sent["scimConformanceUnannounced"] = "x";
        return resources.CreateAsync(story.Introduce(resource));
    }

    /// <summary>
    /// A resource with values of up to two attributes that are announced without "required", and one for each of these that
    /// lacks just it.
    /// </summary>
    /// <exception cref="NotApplicableException">No such attribute is announced.</exception>
    public async Task<IReadOnlyList<Exchange>> CreateTwinsAsync()
    {
        var (type, names) = model
            .TypesThatCanBeMade.Select(name => (name, Silent(name)))
            .FirstOrDefault(found => found.Item2.Count > 0);
        if (names is null)
        {
            throw new NotApplicableException(
                "Every attribute definition says whether the attribute is required.",
                model.SchemasSource
            );
        }

        var exchanges = new List<Exchange>();
        foreach (var left in names.Prepend(""))
        {
            var resource = new ScenarioResource(type, source.Next(type));
            foreach (
                var name in names.Where(n => !string.Equals(n, left, StringComparison.Ordinal))
            )
            {
                resource.Sent[name] = "x";
            }

            exchanges.Add(await resources.CreateAsync(story.Introduce(resource)));
            if (exchanges[0].Answer.Status is not (>= 200 and < 300))
            {
                throw new NotApplicableException(
                    $"A {type} with {string.Join(" and ", names)} is not accepted, so the lack of one would show nothing.",
                    source: null
                );
            }
        }

        return exchanges;
    }

    // What RFC 7643 fixes in prose, and what has a form of its own, is no proof of a default.
    private List<string> Silent(string type) =>
        [
            .. (model.AttributesOf(type) ?? [])
                .Where(attribute =>
                    attribute is { IsWritable: true, Type: null or "string", MultiValued: not true }
                    && Json.Member(attribute.Definition, "required") is null
                    && Json.Member(attribute.Definition, "canonicalValues") is null
                )
                .Select(attribute => attribute.Name)
                .OfType<string>()
                .Where(name => !Fixed.Contains(name, StringComparer.OrdinalIgnoreCase))
                .Take(2),
        ];

    public Task<Exchange> RetrieveAsync(ScenarioResource resource) =>
        resources.RetrieveAsync(resource);

    public static bool IsAbsolute(string address) =>
        address.Contains("://", StringComparison.Ordinal)
        && Uri.TryCreate(address, UriKind.Absolute, out _);

    private bool IsOwnOrigin(string address) =>
        !IsAbsolute(address)
        || Uri.Compare(
            new Uri(address),
            tenant.ScimBase,
            UriComponents.SchemeAndServer,
            UriFormat.SafeUnescaped,
            StringComparison.OrdinalIgnoreCase
        ) == 0;
}
