using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// The client of the RFCs' features: it sends resources of any type as the feature writes them, on the ground of one that is
/// valid for the target. Verbs that say <c>Require</c> are set-ups. Before a write it retrieves the resource, so that a Then
/// can say what has not changed.
/// </summary>
internal sealed class ResourceClient(
    ScimDriver scim,
    ResourceSource source,
    ResourceDocuments documents,
    Placeholders placeholders,
    ResourceStory story,
    TargetModel model,
    Tenant tenant
)
{
    /// <summary>Creates one; <paramref name="mayBeRefused"/> says why a provider may refuse it, where one may; <paramref name="mayClash"/> when it may do so by 409.</summary>
    /// <exception cref="NotApplicableException">It was refused, and may be.</exception>
    /// <exception cref="SetUpFailedException">It could not be created.</exception>
    public async Task<ScenarioResource> RequireAsync(
        string type,
        string? json = null,
        string? mayBeRefused = null,
        bool mayClash = false
    )
    {
        var resource = new ScenarioResource(
            type,
            json is null ? source.Next(type) : documents.Compose(type, json)
        );
        var exchange = await CreateAsync(resource);
        if (
            mayBeRefused is not null
            && (
                exchange.Answer.Status is 400 or 403 or 501
                || (mayClash && exchange.Answer.Status is 409)
            )
        )
        {
            throw new NotApplicableException(mayBeRefused, exchange);
        }

        return resource.GivenId is null
            ? throw new SetUpFailedException(
                OperationOf(type, SetUpOperation.CreateUser, SetUpOperation.CreateGroup),
                $"Creating a {type}",
                exchange
            )
            : story.Introduce(resource);
    }

    /// <summary>A resource with an id that nobody has, made of a real one's: an id of another form could be refused for its form.</summary>
    /// <exception cref="NotObservableException">The id turns out to be somebody's, who must not be touched.</exception>
    public async Task<ScenarioResource> RequireUnknownAsync(string type)
    {
        var real = await RequireAsync(type);
        var nobody = new ScenarioResource(type, source.Next(type))
        {
            GivenId = UnknownId.Near(real.Id),
        };
        return Json.Member(Json.ObjectOf(await RetrieveAsync(nobody)), "id") is null
            ? story.Introduce(nobody)
            : throw new NotObservableException(
                $"No id could be made up that is nobody's: {nobody.Id} is."
            );
    }

    /// <exception cref="SetUpFailedException">The provider refused.</exception>
    public Task RequireReplacedAsync(ScenarioResource resource, string json) =>
        SetUp.RequireAsync(
            SetUpOperation.UpdateUser,
            $"Replacing the {resource.Type}",
            ReplaceAsync(resource, documents.Merge(resource, json))
        );

    /// <exception cref="SetUpFailedException">The provider refused.</exception>
    public Task RequireModifiedAsync(ScenarioResource resource, string json) =>
        SetUp.RequireAsync(
            SetUpOperation.UpdateUser,
            $"Modifying the {resource.Type}",
            ModifyAsync(resource, json)
        );

    /// <exception cref="SetUpFailedException">The provider refused.</exception>
    public Task RequireDeletedAsync(ScenarioResource resource) =>
        SetUp.RequireAsync(
            SetUpOperation.DeleteUser,
            $"Deleting the {resource.Type}",
            DeleteAsync(resource)
        );

    /// <summary>Creates; on success the resource knows its id.</summary>
    public async Task<Exchange> CreateAsync(ScenarioResource resource)
    {
        var exchange = await PostAsync(resource.Type, JsonOf(resource.Sent), KeyOf(resource));
        resource.Creation = exchange;
        if (exchange.Answer.Status is >= 200 and < 300)
        {
            resource.GivenId = await IdOfAsync(exchange);
        }

        return exchange;
    }

    /// <summary>Posts a text as it is; <paramref name="key"/> is the name that the resource would be found by.</summary>
    public Task<Exchange> PostAsync(string type, string text, string key) =>
        scim.SendAsync(
            HttpMethod.Post,
            model.EndpointOf(type),
            RequestContent.Scim(text),
            made: (type, key)
        );

    /// <summary>Creates by a bulk request of one operation; the resource is found by its name alone.</summary>
    public Task<Exchange> CreateInBulkAsync(string type, JsonObject document)
    {
        var resource = new ScenarioResource(type, document);
        var operation = new JsonObject
        {
            ["method"] = "POST",
            ["path"] = $"/{model.EndpointOf(type)}",
            ["bulkId"] = "one",
            ["data"] = document.DeepClone(),
        };
        var body = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.BulkRequest),
            ["Operations"] = new JsonArray(operation),
        };
        return scim.SendAsync(
            HttpMethod.Post,
            "Bulk",
            RequestContent.Scim(JsonOf(body)),
            made: (type, KeyOf(resource))
        );
    }

    /// <summary>Retrieves by id; a query begins with a question mark.</summary>
    public Task<Exchange> RetrieveAsync(ScenarioResource resource, string query = "") =>
        scim.SendAsync(HttpMethod.Get, PathOf(resource) + query, content: null);

    public async Task<Exchange> ReplaceAsync(ScenarioResource resource, JsonObject body)
    {
        resource.Before = await RetrieveAsync(resource);
        resource.Sent = body;
        return await scim.SendAsync(
            HttpMethod.Put,
            PathOf(resource),
            RequestContent.Scim(JsonOf(body))
        );
    }

    /// <summary>PATCH with the operations of the feature, one or an array of them.</summary>
    /// <exception cref="NotApplicableException">The target's schemas lack an attribute that the feature is about.</exception>
    public Task<Exchange> ModifyAsync(ScenarioResource resource, string json) =>
        PatchAsync(resource, JsonOf(documents.Patch(resource.Type, json)));

    /// <summary>PATCH with a message of the feature's own, which need not be right.</summary>
    public Task<Exchange> SendPatchAsync(ScenarioResource resource, string text) =>
        PatchAsync(resource, placeholders.Fill(text));

    public async Task<Exchange> DeleteAsync(ScenarioResource resource)
    {
        resource.Before = await RetrieveAsync(resource);
        return await scim.SendAsync(HttpMethod.Delete, PathOf(resource), content: null);
    }

    /// <summary>
    /// Queries a type with a filter, whose placeholders are filled, for some attributes or for all. A provider may refuse personal data in a URL and take them in
    /// a body (RFC 7644 section 7.5.2, ruling N39): then the search is sent again by POST.
    /// </summary>
    public async Task<Exchange> FindAsync(string type, string filter, string? attributes = null)
    {
        var text = placeholders.Fill(filter);
        var found = await scim.SendAsync(
            HttpMethod.Get,
            $"{model.EndpointOf(type)}?filter={Uri.EscapeDataString(text)}"
                + (attributes is null ? "" : $"&attributes={Uri.EscapeDataString(attributes)}"),
            content: null
        );
        if (found.Answer.Status != 403)
        {
            return found;
        }

        var search = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.SearchRequest),
            ["filter"] = text,
        };
        if (attributes is not null)
        {
            search["attributes"] = new JsonArray([
                .. attributes.Split(',').Select(name => JsonValue.Create(name)),
            ]);
        }

        return await scim.SendAsync(
            HttpMethod.Post,
            $"{model.EndpointOf(type)}/.search",
            RequestContent.Scim(JsonOf(search))
        );
    }

    /// <summary>Queries for resources of the same type and name: a User's userName, another's displayName.</summary>
    public Task<Exchange> FindByNameAsync(ScenarioResource resource)
    {
        var attribute = string.Equals(resource.Type, "User", StringComparison.Ordinal)
            ? "userName"
            : "displayName";
        var name = JsonValue.Create(KeyOf(resource)).ToJsonString(JsonText.Plain);
        return FindAsync(resource.Type, $"{attribute} eq {name}");
    }

    /// <summary>Retrieves what stands at a path below the base.</summary>
    public Task<Exchange> GetAsync(string path, Credential? credential = null) =>
        scim.SendAsync(HttpMethod.Get, path, content: null, credential);

    /// <summary>Sends a request that a feature writes out; see <see cref="WrittenRequest"/>.</summary>
    /// <exception cref="NotApplicableException">The target's schemas lack an attribute that the feature writes.</exception>
    public Task<Exchange> SendAsync(string message, Credential? credential = null)
    {
        var request = WrittenRequest.Parse(placeholders.Fill(message));
        if (Json.FirstsIn(request.Body ?? "") is { } body && model.TypeAt(request.Path) is { } type)
        {
            documents.RequireAnnounced(type, WrittenAttributes.Of(request.Method, body));
        }

        return scim.SendAsync(
            request.Method,
            request.Path,
            request.Content,
            credential,
            request.Headers
        );
    }

    /// <summary>Sends a request that makes the resource which its body describes; on success the resource knows its id.</summary>
    public async Task<Exchange> CreateBySendingAsync(
        string type,
        string message,
        Func<string, RequestContent>? encode = null,
        Credential? credential = null
    )
    {
        var request = WrittenRequest.Parse(placeholders.Fill(message));
        var body = request.Body ?? "";
        var resource = story.Introduce(
            new ScenarioResource(type, Json.FirstsIn(body) ?? new JsonObject())
        );
        documents.RequireAnnounced(type, WrittenAttributes.Of(HttpMethod.Post, resource.Sent));
        var exchange = await scim.SendAsync(
            request.Method,
            request.Path,
            encode?.Invoke(body) ?? RequestContent.Scim(body),
            credential,
            request.Headers,
            (type, KeyOf(resource))
        );
        resource.Creation = exchange;
        if (exchange.Answer.Status is >= 200 and < 300)
        {
            resource.GivenId = await IdOfAsync(exchange);
        }

        return exchange;
    }

    public string PathOf(ScenarioResource resource) =>
        $"{model.EndpointOf(resource.Type)}/{Uri.EscapeDataString(resource.Id)}";

    /// <summary>What a resource is found by: its userName, or its displayName.</summary>
    public string KeyOf(ScenarioResource resource) =>
        Json.Text(Json.Member(resource.Sent, "userName"))
        ?? Json.Text(Json.Member(resource.Sent, "displayName"))
        ?? source.Label("nobody");

    /// <summary>Retrieves what the Location of an answer leads to; null where it leads away from the base, or nowhere.</summary>
    public async Task<Exchange?> FollowLocationAsync(Exchange exchange) =>
        exchange.Answer.Header("Location") is { } header ? await FollowAsync(header) : null;

    /// <summary>Retrieves what a link leads to; null where it leads away from the base.</summary>
    public async Task<Exchange?> FollowAsync(string link, Credential? credential = null) =>
        Uri.TryCreate(tenant.ScimBase, link, out var location) && tenant.ScimBase.IsBaseOf(location)
            ? await GetAsync(tenant.ScimBase.MakeRelativeUri(location).ToString(), credential)
            : null;

    // A 201 need not have a body (RFC 7644 section 3.3); its Location says which resource it made.
    private async Task<string?> IdOfAsync(Exchange creation) =>
        Json.Text(
            Json.Member(
                Json.ObjectOf(creation) ?? Json.ObjectOf(await FollowLocationAsync(creation)),
                "id"
            )
        );

    private async Task<Exchange> PatchAsync(ScenarioResource resource, string message)
    {
        resource.Before = await RetrieveAsync(resource);
        return await scim.SendAsync(
            HttpMethod.Patch,
            PathOf(resource),
            RequestContent.Scim(message)
        );
    }

    private static string JsonOf(JsonObject document) => document.ToJsonString(JsonText.Plain);

    private static SetUpOperation OperationOf(
        string type,
        SetUpOperation ofUsers,
        SetUpOperation ofOthers
    ) => string.Equals(type, "User", StringComparison.Ordinal) ? ofUsers : ofOthers;
}
