using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.Benchmarks;

/// <summary>What every answer passes: bytes to document, projection, document to bytes.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private readonly JsonObject _user = Examples.User();
    private readonly byte[] _bytes = JsonBytes.Write(Examples.User());
    private readonly AttributePath[] _attributes = [Path("userName"), Path("emails.value")];

    [Benchmark]
    public object? Read() => JsonNode.Parse(_bytes);

    [Benchmark]
    public object ProjectDefault() =>
        Projection.Project(_user, Examples.UserType, attributes: null, excluded: null);

    [Benchmark]
    public object ProjectAttributes() =>
        Projection.Project(_user, Examples.UserType, _attributes, excluded: null);

    [Benchmark]
    public object Serialize() => JsonBytes.Write(_user);

    private static AttributePath Path(string text) =>
        AttributePath.TryParse(text, out var path)
            ? path
            : throw new ArgumentException($"'{text}' is not an attribute path.", nameof(text));
}
