using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

public sealed class ExtensionTests
{
    [Test]
    [Proves("R7643-3.3-05", "R7643-3-08", "R7643-3.3-02")]
    public void Two_extensions_keep_values_of_the_same_name_apart()
    {
        var created = TestResources.Create(
            $$"""
            "{{TestResources.First}}":{"note":"one","rank":1},"{{TestResources.Second}}":{"note":"two","code":"c"}
            """
        );

        created.Value[TestResources.First].ShouldBe("""{"note":"one","rank":1}""");
        created.Value[TestResources.Second].ShouldBe("""{"note":"two","code":"c"}""");
        created
            .Value["schemas"]
            .ShouldBe(
                $"""["{TestResources.Urn}","{TestResources.First}","{TestResources.Second}"]"""
            );
    }

    [Test]
    [Proves("R7643-3.3-05")]
    public void A_patch_reaches_one_of_them() =>
        TestResources
            .Change(
                $$"""
                "{{TestResources.First}}":{"note":"one"},"{{TestResources.Second}}":{"note":"two","code":"c"}
                """,
                $$"""{"op":"replace","path":"{{TestResources.Second}}:note","value":"three"}""",
                $$"""{"op":"remove","path":"{{TestResources.First}}:note"}"""
            )
            .Value.Document.ShouldBe(
                $$"""
                {"schemas":["{{TestResources.Urn}}","{{TestResources.Second}}"],"label":"l","{{TestResources.Second}}":{"note":"three","code":"c"} }
                """
            );

    [Test]
    [Proves("R7643-6-12")]
    public void A_required_extension_must_be_there() =>
        Extended("").Should().Be(ScimError.InvalidValue($"'{TestResources.Second}' is required."));

    [Test]
    [Proves("R7643-6-13")]
    public void It_must_have_what_it_requires() =>
        Extended($$"""  "{{TestResources.Second}}":{"note":"n"}  """)
            .Should()
            .Be(ScimError.InvalidValue($"'{TestResources.Second}:code' is required."));

    [Test]
    [Proves("R7643-6-12", "R7643-6-14")]
    public void With_it_the_resource_is_complete_and_the_other_may_be_left_out() =>
        Extended($$"""  "{{TestResources.Second}}":{"code":"c"}  """).Should().BeNull();

    [Test]
    [Proves("R7643-6-13")]
    public void A_patch_cannot_add_an_extension_without_what_it_requires() =>
        TestResources
            .Change("", $$"""{"op":"add","path":"{{TestResources.Second}}:note","value":"n"}""")
            .Error.Should()
            .Be(ScimError.InvalidValue($"'{TestResources.Second}:code' is required."));

    private static ScimError? Extended(string members) =>
        ResourceReader
            .ForCreate(
                TestResources.Body(members.Trim()),
                TestResources.Extended,
                ReadPolicy.Strict
            )
            .Error;
}
