using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Patching;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Each option that chooses how PATCH is applied, both ways.</summary>
public sealed class PatchRulingTests
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
    [Proves(
        "R7643-2.3.2-01",
        "R7643-2.4-04",
        "R7643-2.5-05",
        "R7644-3.5.2-05",
        "R7644-3.5.2-16",
        "R7644-3.5.2-20",
        "R7644-3.5.2.1-04",
        "R7644-3.5.2.1-11",
        "R7644-3.5.2.1-12",
        "R7644-3.5.2.2-12",
        "R7644-3.5.2.2-13",
        "R7644-3.5.2.3-07"
    )]
    public void In_a_patch(
        string option,
        string value,
        string operation,
        string memberOrError,
        string? expected
    )
    {
        var policy = RulingOptions.With(option, value).Patching;
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
}
