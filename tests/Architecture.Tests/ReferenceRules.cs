using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.NUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ScimConformance.Architecture.Tests;

/// <summary>Who may reference whom (docs/architecture.md). ArchUnitNET fails a rule that selects nothing.</summary>
public sealed class ReferenceRules
{
    private static readonly System.Reflection.Assembly Bridge =
        typeof(GherkinBridge.Features.FeatureLoader).Assembly;
    private static readonly System.Reflection.Assembly Provider =
        typeof(MockProvider.Http.ProviderHost).Assembly;
    private static readonly System.Reflection.Assembly Harness = System.Reflection.Assembly.Load(
        "ScimConformance.Harness"
    );
    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader()
        .LoadAssemblies(Bridge, Provider, Harness)
        .Build();

    [Test]
    public void The_bridge_references_nothing_of_ours()
    {
        Referenced(Bridge).Should().BeEmpty();
    }

    [Test]
    public void The_provider_references_nothing_of_ours()
    {
        Referenced(Provider).Should().BeEmpty();
    }

    [Test]
    public void Only_the_reference_target_knows_the_provider()
    {
        Types()
            .That()
            .ResideInAssembly(Harness)
            .And()
            .DoNotHaveFullNameContaining("Targets.ReferenceTarget")
            .Should()
            .NotDependOnAny(Types().That().ResideInAssembly(Provider))
            .Because("a parser shared by both sides would agree with itself")
            .Check(Code);
    }

    [TestCase("Checks", "Steps")]
    [TestCase("Driver", "Steps")]
    [TestCase("Running", "Steps")]
    [TestCase("Running", "Reports")]
    [TestCase("Checks", "Reports")]
    [TestCase("Verdicts", "Reports")]
    [TestCase("Evidence", "Driver")]
    [TestCase("Checks", "Targets")]
    public void A_stage_does_not_know_a_later_one(string stage, string later)
    {
        Types()
            .That()
            .ResideInNamespaceMatching($@"^ScimConformance\.Harness\.{stage}(\.|$)")
            .Should()
            .NotDependOnAny(
                Types()
                    .That()
                    .ResideInNamespaceMatching($@"^ScimConformance\.Harness\.{later}(\.|$)")
            )
            .Check(Code);
    }

    [Test]
    public void Steps_send_no_requests_of_their_own()
    {
        Types()
            .That()
            .ResideInNamespaceMatching(@"^ScimConformance\.Harness\.Steps")
            .Should()
            .NotDependOnAnyTypesThat()
            .HaveFullNameContaining("System.Net.Http.HttpClient")
            .Check(Code);
    }

    [Test]
    public void Bogus_makes_no_addresses()
    {
        // A real provider would mail the strangers that Bogus's Internet generators name.
        var source = File.ReadAllText(
            Path.Combine(Repository.Root, "src", "Harness", "Driver", "PersonSource.cs")
        );

        source
            .Should()
            .Contain("Bogus.DataSets")
            .And.NotContain(".Internet")
            .And.NotContain(".Person");
        Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "src"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Where(f => File.ReadAllText(f).Contains("using Bogus", StringComparison.Ordinal))
            .Should()
            .ContainSingle();
    }

    private static IEnumerable<string?> Referenced(System.Reflection.Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(a => a.Name)
            .Where(n => n!.StartsWith("ScimConformance", StringComparison.Ordinal));
}
