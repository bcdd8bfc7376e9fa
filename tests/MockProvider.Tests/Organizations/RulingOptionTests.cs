using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Organizations;

public sealed class RulingOptionTests
{
    private static readonly Type[] Fixtures =
    [
        typeof(PatchRulingTests),
        typeof(BodyRulingTests),
        typeof(FilterRulingTests),
        typeof(WriteRulingTests),
        typeof(QueryRulingTests),
        typeof(HttpRulingTests),
    ];

    [Test]
    public void Lenient_clients_switch_many_and_each_can_be_switched_back()
    {
        var lenient = RulingOptions.Parse("""{"lenientClients":true}""");
        var exceptOne = RulingOptions.Parse("""{"lenientClients":true,"booleanText":"refuse"}""");

        lenient.Reading.Should().Be(ReadPolicy.Lenient);
        lenient.Patching.Should().Be(PatchPolicy.Lenient);
        lenient.Filtering.Should().Be(FilterPolicy.Lenient);
        exceptOne.Reading.Should().Be(ReadPolicy.Lenient with { TakesBooleanText = false });
    }

    [Test]
    public void By_default_the_engines_are_strict()
    {
        var options = RulingOptions.Parse("{}");

        options.Reading.Should().Be(ReadPolicy.Strict);
        options.Patching.Should().Be(PatchPolicy.Strict);
        options.Filtering.Should().Be(FilterPolicy.Strict);
    }

    [Test]
    public void The_documented_product_is_lenient() =>
        OrganizationDefinition
            .Parse(Json.Object("""{"preset":"seed"}"""))
            .Value.Options.Patching.Should()
            .Be(PatchPolicy.Lenient);

    [Test]
    public void Every_ruling_choice_is_tested_both_ways()
    {
        var tested = Fixtures
            .SelectMany(fixture => fixture.GetMethods())
            .SelectMany(method =>
                method.GetCustomAttributes(typeof(TestCaseAttribute), inherit: false)
            )
            .Select(attribute => ((TestCaseAttribute)attribute).Arguments)
            .Select(arguments => $"{arguments[0]}={arguments[1]}");
        var choices = OptionsSchema.Property("options")["properties"]!
            .AsObject()
            .Where(option => option.Value!["description"]!.GetValue<string>().StartsWith('N'))
            .SelectMany(option =>
                option.Value!["enum"]!.AsArray().Select(value => $"{option.Key}={value}")
            );

        tested.Should().Contain(choices);
    }
}
