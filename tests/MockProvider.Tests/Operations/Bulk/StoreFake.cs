using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations.Bulk;

namespace ScimConformance.MockProvider.Tests.Operations.Bulk;

/// <summary>
/// A store of users and groups in memory. A name is required and unique, a member and a manager must exist, a version must be
/// the current one; PATCH knows the one operation add. It remembers what it was asked.
/// </summary>
internal sealed class StoreFake : IBulkTarget
{
    public const string Base = "https://example.com/scim/v2";
    public const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private readonly Dictionary<string, (JsonObject Document, int Version)> _resources = [];
    private int _lastId;

    public bool RefusesPut { get; init; }

    public List<BulkCall> Calls { get; } = [];

    public int Count => _resources.Count;

    public JsonObject Find(string id) => _resources[id].Document;

    public bool Has(string id) => _resources.ContainsKey(id);

    public string VersionOf(string id) => $"W/\"{_resources[id].Version}\"";

    public string IdOf(string name) =>
        _resources.Single(pair => Same(NameOf(pair.Value.Document), name)).Key;

    public string Add(string name)
    {
        var id = NextId();
        _resources[id] = (new JsonObject { ["userName"] = name }, 1);
        return id;
    }

    public Task<BulkOutcome> ExecuteAsync(BulkCall call, CancellationToken cancellation)
    {
        Calls.Add(call);
        return Task.FromResult(Execute(call));
    }

    private BulkOutcome Execute(BulkCall call)
    {
        if (call.Endpoint is not ("/Users" or "/Groups"))
        {
            return BulkOutcome.Failed(ScimError.NotFound($"There is no {call.Endpoint}."));
        }

        if (call.Method is "POST")
        {
            return Store(NextId(), call, call.Data!, 201);
        }

        if (!_resources.TryGetValue(call.Id!, out var current))
        {
            return BulkOutcome.Failed(ScimError.NotFound($"There is no {call.Id}."));
        }

        if (call.Version is not null && !Same(call.Version, VersionOf(call.Id!)))
        {
            return BulkOutcome.Failed(ScimError.PreconditionFailed("It has changed."));
        }

        return call.Method switch
        {
            "PUT" when RefusesPut => BulkOutcome.Failed(ScimError.Mutability("It cannot be.")),
            "PUT" => Store(call.Id!, call, call.Data!, 200),
            "PATCH" => Patch(call, current.Document),
            _ => Delete(call.Id!),
        };
    }

    private BulkOutcome Patch(BulkCall call, JsonObject current)
    {
        var document = current.DeepClone().AsObject();
        foreach (var operation in call.Data!["Operations"]!.AsArray())
        {
            document[operation!["path"]!.GetValue<string>()] = operation["value"]!.DeepClone();
        }

        return Store(call.Id!, call, document, 200);
    }

    private BulkOutcome Store(string id, BulkCall call, JsonObject document, int status)
    {
        if (NameOf(document) is not { } name)
        {
            return BulkOutcome.Failed(ScimError.InvalidValue("It has no name."));
        }

        if (_resources.Any(pair => !Same(pair.Key, id) && Same(NameOf(pair.Value.Document), name)))
        {
            return BulkOutcome.Failed(ScimError.Uniqueness($"There is a {name}."));
        }

        if (
            References(document).FirstOrDefault(other => !Same(other, id) && !Has(other)) is
            { } unknown
        )
        {
            return BulkOutcome.Failed(ScimError.InvalidValue($"There is no {unknown}."));
        }

        _resources[id] = (
            document.DeepClone().AsObject(),
            _resources.TryGetValue(id, out var before) ? before.Version + 1 : 1
        );
        return new BulkOutcome(status, id, $"{Base}{call.Endpoint}/{id}", VersionOf(id));
    }

    private BulkOutcome Delete(string id)
    {
        _resources.Remove(id);
        return new BulkOutcome(204);
    }

    private static IEnumerable<string> References(JsonObject document)
    {
        var members = document["members"]?.AsArray() ?? [];
        var manager = document[Enterprise]?["manager"];
        return members
            .Append(manager)
            .OfType<JsonObject>()
            .Select(it => it["value"]!.GetValue<string>());
    }

    private static string? NameOf(JsonObject document) =>
        (document["userName"] ?? document["displayName"])?.GetValue<string>();

    private static bool Same(string? left, string? right) =>
        string.Equals(left, right, StringComparison.Ordinal);

    private string NextId() => $"id-{++_lastId}";
}
