using BenchmarkDotNet.Running;
using ScimConformance.Benchmarks;

// In this process: a benchmark project that is generated under bin/ would inherit this tree's build settings.
// Such as: dotnet run -c Release --project bench/ScimConformance.Benchmarks -- --filter '*Filter*'
BenchmarkSwitcher
    .FromAssembly(typeof(FilterBenchmarks).Assembly)
    .Run([.. args.Length == 0 ? ["--filter", "*"] : args, "--inProcess"]);
