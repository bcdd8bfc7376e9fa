using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using ScimConformance.MockProvider.Patching;

namespace ScimConformance.Benchmarks;

/// <summary>A PatchOp read and applied to one user, for each way to say what is meant.</summary>
[MemoryDiagnoser]
public class PatchBenchmarks
{
    private readonly JsonObject _user = Examples.User();
    private JsonObject _message = null!;
    private PatchRequest _request = null!;

    public enum Way
    {
        SimplePath,
        ValuePath,
        Pathless,
    }

    [ParamsAllValues]
    public Way Path { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _message = new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
            ["Operations"] = new JsonArray(Operation(Path)),
        };
        _request = PatchRequest.Parse(_message, lenient: false).Value;
    }

    [Benchmark]
    public object Parse() => PatchRequest.Parse(_message, lenient: false).Value;

    [Benchmark]
    public object Apply() =>
        PatchEngine.Apply(_user, _request, Examples.UserType, PatchPolicy.Strict).Value;

    private static JsonNode? Operation(Way path) =>
        JsonNode.Parse(
            path switch
            {
                Way.SimplePath => """{ "op": "replace", "path": "displayName", "value": "Ada" }""",
                Way.ValuePath =>
                    """{ "op": "replace", "path": "emails[type eq \"work\"].value", "value": "a@example.com" }""",
                _ => """{ "op": "replace", "value": { "displayName": "Ada", "title": "Guide" } }""",
            }
        );
}
