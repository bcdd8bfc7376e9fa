using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Tests.Resources;

/// <summary>The characteristic mutability (RFC 7643 section 7) in POST and PUT, on attributes and sub-attributes.</summary>
public sealed class MutabilityTests
{
    [Test]
    [Proves("R7643-7-21", "R7644-3.3-01")]
    public void A_create_ignores_what_is_readOnly() =>
        TestResources
            .Create(
                """
                "serverText":"x","serverTexts":["x"],"id":"x","meta":{"version":"x"},"details":[{"value":"v","serverPart":"x"}]
                """
            )
            .Value.ShouldBe(
                """
                {"schemas":["urn:scimconformance:params:scim:schemas:test:2.0:TestResource"],"label":"l","details":[{"value":"v"}]}
                """
            );

    [TestCase("\"fixedText\":\"a\"", "\"fixedText\":\"b\"", "fixedText")]
    [TestCase("\"fixedTexts\":[\"a\",\"b\"]", "\"fixedTexts\":[\"a\"]", "fixedTexts")]
    [TestCase(
        "\"fixedDetail\":{\"name\":\"a\"}",
        "\"fixedDetail\":{\"name\":\"b\"}",
        "fixedDetail"
    )]
    [TestCase(
        "\"detail\":{\"name\":\"n\",\"fixedPart\":\"a\"}",
        "\"detail\":{\"name\":\"n\",\"fixedPart\":\"b\"}",
        "detail.fixedPart"
    )]
    [Proves("R7643-7-23", "R7644-3.5.1-05")]
    public void A_replace_cannot_change_what_is_immutable(
        string before,
        string after,
        string path
    ) =>
        TestResources
            .Replace(before, after)
            .Error.Should()
            .Be(ScimError.Mutability($"'{path}' is immutable and has another value already."));

    [TestCase("\"fixedText\":\"a\"", "\"fixedText\":\"A\"", "fixedText", "\"a\"")]
    [TestCase(
        "\"fixedTexts\":[\"a\",\"b\"]",
        "\"fixedTexts\":[\"b\",\"A\"]",
        "fixedTexts",
        "[\"a\",\"b\"]"
    )]
    [TestCase("\"fixedTexts\":[\"a\"]", "", "fixedTexts", "[\"a\"]")]
    [TestCase(
        "\"fixedDetail\":{\"name\":\"a\",\"number\":1}",
        "\"fixedDetail\":{\"number\":1,\"name\":\"a\"}",
        "fixedDetail",
        "{\"name\":\"a\",\"number\":1}"
    )]
    [TestCase("", "\"fixedText\":\"a\"", "fixedText", "\"a\"")]
    [TestCase(
        "\"detail\":{\"name\":\"n\",\"fixedPart\":\"a\"}",
        "\"detail\":{\"name\":\"m\"}",
        "detail",
        "{\"name\":\"m\",\"fixedPart\":\"a\"}"
    )]
    [Proves("R7643-7-23", "R7644-3.5.1-06", "R7644-3.5.1-07")]
    public void A_replace_may_repeat_it_leave_it_out_or_set_it_first(
        string before,
        string after,
        string attribute,
        string expected
    ) => TestResources.Replace(before, after).Value[attribute].ShouldBe(expected);

    [Test]
    [Proves("R7643-7-24")]
    public void A_replace_keeps_what_the_client_is_never_shown_and_takes_what_it_sends()
    {
        const string Before = "\"secretText\":\"s\",\"neverText\":\"n\"";

        TestResources.Replace(Before, "").Value["secretText"].ShouldBe("\"s\"");
        TestResources.Replace(Before, "").Value["neverText"].ShouldBe("\"n\"");
        TestResources.Replace(Before, "\"secretText\":\"t\"").Value["secretText"].ShouldBe("\"t\"");
    }

    [Test]
    public void A_replaced_list_keeps_the_hidden_parts_of_the_values_that_stay() =>
        TestResources
            .Replace(
                "\"details\":[{\"value\":\"v\",\"type\":\"work\",\"neverPart\":\"n\"},{\"value\":\"w\",\"neverPart\":\"m\"}]",
                "\"details\":[{\"value\":\"x\"},{\"value\":\"v\",\"type\":\"work\",\"display\":\"d\"}]"
            )
            .Value["details"]
            .ShouldBe(
                """[{"value":"x"},{"value":"v","type":"work","display":"d","neverPart":"n"}]"""
            );

    [Test]
    [Proves("R7643-2.2-03", "R7644-3.5.1-01")]
    public void Without_a_stated_mutability_an_attribute_is_written_freely() =>
        TestResources
            .Replace("\"withoutMutability\":\"a\"", "\"withoutMutability\":\"b\"")
            .Value["withoutMutability"]
            .ShouldBe("\"b\"");

    [Test]
    public void A_manager_takes_the_name_of_the_former_one_not_with_him()
    {
        var after = MockProvider.Resources.ResourceReader.ForReplace(
            Json.Object(
                $$"""
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"u","{{Examples.Enterprise}}":{"manager":{"value":"other"} } }
                """
            ),
            Examples.Barbara(),
            Examples.User,
            MockProvider.Resources.ReadPolicy.Strict
        );

        after.Value[Examples.Enterprise]!["manager"].ShouldBe("""{"value":"other"}""");
    }
}
