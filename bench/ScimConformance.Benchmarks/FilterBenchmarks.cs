using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.Benchmarks;

/// <summary>Text to tree, and tree against one user.</summary>
[MemoryDiagnoser]
public class FilterBenchmarks
{
    private readonly JsonObject _user = Examples.User();
    private FilterExpression _filter = null!;

    [Params(
        "userName eq \"ada@example.com\"",
        "emails[type eq \"work\" and value co \"@example.com\"] and (active eq true or meta.lastModified gt \"2011-05-13T04:42:34Z\")"
    )]
    public string Filter { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _filter = FilterParser.Parse(Filter).Value;

    [Benchmark]
    public object Parse() => FilterParser.Parse(Filter).Value;

    [Benchmark]
    public bool Evaluate() => FilterEvaluator.Matches(_filter, _user, Examples.UserType);
}
