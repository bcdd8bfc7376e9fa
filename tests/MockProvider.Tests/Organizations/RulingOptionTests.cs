using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Each option that chooses between two readings of the RFCs, both ways.</summary>
public sealed class RulingOptionTests
{
    private const string Work =
        "{\"value\":\"bjensen@example.com\",\"type\":\"work\",\"primary\":true}";
    private const string Home = "{\"value\":\"babs@jensen.org\",\"type\":\"home\"}";

    [TestCase(
        "removeWithoutMatch",
        "unchanged",
        """{"op":"remove","path":"emails[type eq \"other\"]"}""",
        "emails",
        "[" + Work + "," + Home + "]"
    )]
    [TestCase(
        "removeWithoutMatch",
        "noTarget",
        """{"op":"remove","path":"emails[type eq \"other\"]"}""",
        "noTarget",
        null
    )]
    [TestCase(
        "writeWithoutMatch",
        "noTarget",
        """{"op":"add","path":"emails[type eq \"other\"].value","value":"o"}""",
        "noTarget",
        null
    )]
    [TestCase(
        "writeWithoutMatch",
        "create",
        """{"op":"add","path":"emails[type eq \"other\"].value","value":"o"}""",
        "emails",
        "[" + Work + "," + Home + ",{\"type\":\"other\",\"value\":\"o\"}]"
    )]
    [TestCase(
        "readOnlyInPatch",
        "refuse",
        """{"op":"replace","value":{"title":"T","groups":[]}}""",
        "mutability",
        null
    )]
    [TestCase(
        "readOnlyInPatch",
        "ignoreWithoutPath",
        """{"op":"replace","value":{"title":"T","groups":[]}}""",
        "title",
        "\"T\""
    )]
    [TestCase(
        "readOnlyInPatch",
        "ignoreWithoutPath",
        """{"op":"replace","path":"groups","value":[]}""",
        "mutability",
        null
    )]
    [TestCase(
        "readOnlyInPatch",
        "ignore",
        """{"op":"replace","path":"id","value":"x"}""",
        "id",
        "\"2819c223\""
    )]
    [TestCase(
        "readOnlyInPatch",
        "ignore",
        """{"op":"replace","value":{"id":"x"}}""",
        "id",
        "\"2819c223\""
    )]
    [TestCase(
        "readOnlyInPatch",
        "ignoreWithoutPath",
        """{"op":"replace","value":{"id":"x"}}""",
        "mutability",
        null
    )]
    [TestCase(
        "capitalOps",
        "refuse",
        """{"op":"Replace","path":"title","value":"T"}""",
        "invalidSyntax",
        null
    )]
    [TestCase(
        "capitalOps",
        "accept",
        """{"op":"Replace","path":"title","value":"T"}""",
        "title",
        "\"T\""
    )]
    [TestCase(
        "unknownPath",
        "refuse",
        """{"op":"replace","path":"nope","value":"x"}""",
        "invalidPath",
        null
    )]
    [TestCase(
        "unknownPath",
        "refuse",
        """{"op":"replace","value":{"nope":"x"}}""",
        "invalidPath",
        null
    )]
    [TestCase(
        "unknownPath",
        "ignore",
        """{"op":"replace","path":"nope","value":"x"}""",
        "nope",
        "null"
    )]
    [TestCase("unknownPath", "ignore", """{"op":"replace","value":{"nope":"x"}}""", "nope", "null")]
    [TestCase(
        "addToComplex",
        "merge",
        """{"op":"add","path":"name","value":{"givenName":"B"}}""",
        "name",
        "{\"formatted\":\"Barbara Jensen\",\"familyName\":\"Jensen\",\"givenName\":\"B\"}"
    )]
    [TestCase(
        "addToComplex",
        "replace",
        """{"op":"add","path":"name","value":{"givenName":"B"}}""",
        "name",
        "{\"givenName\":\"B\"}"
    )]
    [TestCase(
        "replaceElement",
        "whole",
        """{"op":"replace","path":"emails[type eq \"home\"]","value":{"value":"h"}}""",
        "emails",
        "[" + Work + ",{\"value\":\"h\"}]"
    )]
    [TestCase(
        "replaceElement",
        "merge",
        """{"op":"replace","path":"emails[type eq \"home\"]","value":{"value":"h"}}""",
        "emails",
        "[" + Work + ",{\"value\":\"h\",\"type\":\"home\"}]"
    )]
    [TestCase(
        "singleForMultiValued",
        "refuse",
        """{"op":"add","path":"emails","value":{"value":"x"}}""",
        "invalidValue",
        null
    )]
    [TestCase(
        "singleForMultiValued",
        "accept",
        """{"op":"add","path":"emails","value":{"value":"x"}}""",
        "emails",
        "[" + Work + "," + Home + ",{\"value\":\"x\"}]"
    )]
    [TestCase(
        "nullInReplace",
        "unassign",
        """{"op":"replace","path":"title","value":null}""",
        "title",
        "null"
    )]
    [TestCase(
        "nullInReplace",
        "refuse",
        """{"op":"replace","path":"title","value":null}""",
        "invalidValue",
        null
    )]
    [TestCase(
        "nullInReplace",
        "refuse",
        """{"op":"replace","path":"emails[type eq \"home\"]","value":null}""",
        "invalidValue",
        null
    )]
    [TestCase(
        "nullInReplace",
        "refuse",
        """{"op":"replace","path":"emails","value":[]}""",
        "emails",
        "null"
    )]
    [TestCase(
        "patchRemoveValue",
        "refuse",
        """{"op":"remove","path":"emails","value":[{"value":"babs@jensen.org"}]}""",
        "invalidValue",
        null
    )]
    [TestCase(
        "patchRemoveValue",
        "removeListed",
        """{"op":"remove","path":"emails","value":[{"value":"babs@jensen.org"}]}""",
        "emails",
        "[" + Work + "]"
    )]
    [TestCase(
        "patchRemoveValue",
        "ignore",
        """{"op":"remove","path":"emails","value":[{"value":"babs@jensen.org"}]}""",
        "emails",
        "null"
    )]
    [TestCase(
        "unknownAttributes",
        "ignore",
        """{"op":"replace","path":"name","value":{"nope":"x"}}""",
        "title",
        "\"Tour Guide\""
    )]
    [TestCase(
        "unknownAttributes",
        "refuse",
        """{"op":"replace","path":"name","value":{"nope":"x"}}""",
        "invalidSyntax",
        null
    )]
    [TestCase(
        "booleanText",
        "refuse",
        """{"op":"replace","path":"active","value":"False"}""",
        "invalidValue",
        null
    )]
    [TestCase(
        "booleanText",
        "accept",
        """{"op":"replace","path":"active","value":"False"}""",
        "active",
        "false"
    )]
    [TestCase(
        "twoPrimaries",
        "refuse",
        """{"op":"add","path":"emails","value":[{"value":"a","primary":true},{"value":"b","primary":true}]}""",
        "invalidValue",
        null
    )]
    [TestCase(
        "twoPrimaries",
        "normalise",
        """{"op":"replace","path":"emails","value":[{"value":"a","primary":true},{"value":"b","primary":true}]}""",
        "emails",
        "[{\"value\":\"a\",\"primary\":true},{\"value\":\"b\",\"primary\":false}]"
    )]
    public void In_a_patch(
        string option,
        string value,
        string operation,
        string memberOrError,
        string? expected
    )
    {
        var policy = Options(option, value).Patching;
        var request = PatchRequest.Parse(Tests.Patching.Patch.Message(operation), policy);

        var result = request.IsError
            ? request.Error
            : PatchEngine.Apply(Examples.Barbara(), request.Value, Examples.User, policy);

        if (expected is null)
        {
            result.Error!.ScimType!.Value.Keyword().Should().Be(memberOrError);
        }
        else
        {
            result.Error.Should().BeNull();
            result.Value.Document[memberOrError].ShouldBe(expected);
        }
    }

    [TestCase("unknownAttributes", "ignore", "\"nope\":1", null)]
    [TestCase("unknownAttributes", "refuse", "\"nope\":1", "invalidSyntax")]
    [TestCase("unknownAttributes", "refuse", "\"name\":{\"nope\":1}", "invalidSyntax")]
    [TestCase(
        "unknownAttributes",
        "refuse",
        "\"id\":\"x\",\"meta\":{},\"title\":\"t\",\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":{\"department\":\"d\"}",
        null
    )]
    [TestCase("wrongSchemas", "refuse", "\"schemas\":[\"urn:x\"]", "invalidValue")]
    [TestCase("wrongSchemas", "accept", "\"schemas\":[\"urn:x\"]", null)]
    [TestCase("singleForMultiValued", "refuse", "\"emails\":{\"value\":\"x\"}", "invalidValue")]
    [TestCase("singleForMultiValued", "accept", "\"emails\":{\"value\":\"x\"}", null)]
    [TestCase("booleanText", "refuse", "\"active\":\"true\"", "invalidValue")]
    [TestCase("booleanText", "accept", "\"active\":\"true\"", null)]
    [TestCase("booleanText", "accept", "\"active\":\"maybe\"", "invalidValue")]
    [TestCase(
        "twoPrimaries",
        "refuse",
        "\"emails\":[{\"value\":\"a\",\"primary\":true},{\"value\":\"b\",\"primary\":true}]",
        "invalidValue"
    )]
    [TestCase(
        "twoPrimaries",
        "normalise",
        "\"emails\":[{\"value\":\"a\",\"primary\":true},{\"value\":\"b\",\"primary\":true}]",
        null
    )]
    [TestCase("canonicalValues", "open", "\"emails\":[{\"type\":\"school\"}]", null)]
    [TestCase("canonicalValues", "refuse", "\"emails\":[{\"type\":\"school\"}]", "invalidValue")]
    [TestCase("canonicalValues", "refuse", "\"emails\":[{\"type\":\"WORK\"}]", null)]
    [TestCase("softFormats", "refuse", "\"locale\":\"en US\"", "invalidValue")]
    [TestCase("softFormats", "store", "\"locale\":\"en US\"", null)]
    public void In_a_body(string option, string value, string members, string? scimType)
    {
        var body = Json.Object($$"""{"userName":"u",{{members}}}""");
        if (!body.ContainsKey("schemas"))
        {
            body["schemas"] = new JsonArray(MockProvider.Schemas.SchemaUrns.User);
        }

        var read = ResourceReader.ForCreate(body, Examples.User, Options(option, value).Reading);

        read.Error?.ScimType!.Value.Keyword().Should().Be(scimType);
        (read.Error is null).Should().Be(scimType is null);
    }

    [TestCase("unknownFilterAttribute", "refuse", "nope eq \"x\"", null)]
    [TestCase("unknownFilterAttribute", "noMatch", "nope eq \"x\"", false)]
    [TestCase("unknownFilterAttribute", "noMatch", "emails[nope pr]", false)]
    [TestCase("neUnassigned", "match", "nickName ne \"x\"", true)]
    [TestCase("neUnassigned", "noMatch", "nickName ne \"x\"", false)]
    [TestCase("eqNull", "unassigned", "nickName eq null", true)]
    [TestCase("eqNull", "refuse", "nickName eq null", null)]
    [TestCase("complexFilterWithoutSub", "value", "emails co \"jensen.org\"", true)]
    [TestCase("complexFilterWithoutSub", "refuse", "emails co \"jensen.org\"", null)]
    [TestCase("complexFilterWithoutSub", "refuse", "emails pr", true)]
    [TestCase("unquotedOperand", "refuse", "userName eq bjensen@example.com", null)]
    [TestCase("unquotedOperand", "accept", "userName eq bjensen@example.com", true)]
    [TestCase("booleanText", "refuse", "active eq \"True\"", null)]
    [TestCase("booleanText", "accept", "active eq \"True\"", true)]
    [TestCase("emptyFilter", "refuse", " ", null)]
    [TestCase("emptyFilter", "ignore", " ", true)]
    public void In_a_filter(string option, string value, string text, bool? matches)
    {
        var policy = Options(option, value).Filtering;

        var parsed = FilterParser.ParseOptional(text, policy);
        var error =
            parsed.Error
            ?? (
                parsed.Value is null
                    ? null
                    : FilterValidator.Validate(parsed.Value, [Examples.User], policy)
            );

        (error?.ScimType).Should().Be(matches is null ? ScimType.InvalidFilter : null);
        if (matches is not null && parsed.Value is { } filter)
        {
            FilterEvaluator
                .Matches(filter, Examples.Barbara(), Examples.User, policy.Comparison)
                .Should()
                .Be(matches.Value);
        }
    }

    [Test]
    public void Lenient_clients_switch_many_and_each_can_be_switched_back()
    {
        var lenient = Parse("""{"lenientClients":true}""");
        var exceptOne = Parse("""{"lenientClients":true,"booleanText":"refuse"}""");

        lenient.Reading.Should().Be(ReadPolicy.Lenient);
        lenient.Patching.Should().Be(PatchPolicy.Lenient);
        lenient.Filtering.Should().Be(FilterPolicy.Lenient);
        exceptOne.Reading.Should().Be(ReadPolicy.Lenient with { TakesBooleanText = false });
    }

    [Test]
    public void By_default_the_engines_are_strict()
    {
        var options = Parse("{}");

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
        var tested = typeof(RulingOptionTests)
            .GetMethods()
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

    private static OrganizationOptions Options(string option, string value) =>
        Parse($$"""{"{{option}}":"{{value}}"}""");

    private static OrganizationOptions Parse(string options) =>
        OrganizationDefinition
            .Parse(new JsonObject { ["options"] = JsonNode.Parse(options) })
            .Value.Options;
}
