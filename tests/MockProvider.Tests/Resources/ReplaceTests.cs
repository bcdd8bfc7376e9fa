using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

public sealed class ReplaceTests
{
    private const string Core = "\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]";

    [Test]
    [Proves("R7643-3.1-07", "R7643-7-21", "R7644-3.5.1-03", "R7644-3.5.1-17")]
    public void What_is_left_out_is_cleared_and_what_the_provider_owns_stays()
    {
        var replaced = Replace(
            "{" + Core + ",\"userName\":\"new\",\"id\":\"other\",\"meta\":{\"version\":\"x\"}}"
        ).Value;

        replaced["userName"].ShouldBe("\"new\"");
        replaced["id"].ShouldBe("\"2819c223\"");
        JsonNode.DeepEquals(replaced["meta"], Examples.Barbara()["meta"]).Should().BeTrue();
        replaced["schemas"].ShouldBe("""["urn:ietf:params:scim:schemas:core:2.0:User"]""");
        foreach (
            var name in (string[])["title", "name", "emails", "externalId", Examples.Enterprise]
        )
        {
            replaced[name].Should().BeNull(name);
        }
    }

    [Test]
    public void A_password_that_nobody_can_read_back_stays() =>
        Replace("{" + Core + ",\"userName\":\"new\"}").Value["password"].ShouldBe("\"s3cret\"");

    [Test]
    [Proves("R7644-3.5.1-02")]
    public void A_new_password_replaces_the_old_one() =>
        Replace("{" + Core + ",\"userName\":\"new\",\"password\":\"p\"}")
            .Value["password"]
            .ShouldBe("\"p\"");

    [TestCase("")]
    [TestCase(",\"active\":null")]
    [Proves("R7644-3.5.1-04")]
    public void Active_takes_its_default(string active) =>
        Replace("{" + Core + ",\"userName\":\"new\"" + active + "}")
            .Value["active"]
            .ShouldBe("true");

    [Test]
    [Proves("R7644-3.5.1-08", "R7644-3.5.1-09")]
    public void What_was_read_can_be_written_back()
    {
        var shown = Projection.Project(Examples.Barbara(), Examples.User, null, null);

        var replaced = Replace(shown.ToJsonString()).Value;

        var expected = Examples.Barbara();
        JsonNode
            .DeepEquals(Projection.Project(replaced, Examples.User, null, null), shown)
            .Should()
            .BeTrue();
        replaced.Count.Should().Be(expected.Count);
    }

    [Test]
    [Proves("R7643-4.1.1-02")]
    public void A_replacement_without_a_required_attribute_is_refused() =>
        Replace("{" + Core + ",\"title\":\"x\"}")
            .Error!.ScimType.Should()
            .Be(ScimType.InvalidValue);

    [Test]
    public void The_stored_resource_is_not_touched()
    {
        var stored = Examples.Barbara();

        ResourceReader.ForReplace(
            Json.Object("{" + Core + ",\"userName\":\"n\"}"),
            stored,
            Examples.User,
            ReadPolicy.Strict
        );

        JsonNode.DeepEquals(stored, Examples.Barbara()).Should().BeTrue();
    }

    [TestCase("""{"label":"l","serial":"S2"}""", true)]
    [TestCase("""{"label":"l","serial":"S1"}""", false)]
    [TestCase("""{"label":"l"}""", false)]
    [TestCase("""{"label":"l","owner":{"name":"Ann","code":"C2"}}""", true)]
    [TestCase("""{"label":"l","owner":{"name":"Bob","code":"C1"}}""", false)]
    [TestCase("""{"label":"l","parts":[{"value":"new"}]}""", false)]
    [Proves("R7643-7-23", "R7644-3.5.1-05", "R7644-3.5.1-06")]
    public void An_immutable_value_must_match(string body, bool refused)
    {
        var result = ReplaceGadget(body, Examples.AGadget());

        result.IsError.Should().Be(refused);
        (result.Error?.ScimType).Should().Be(refused ? ScimType.Mutability : null);
    }

    [Test]
    public void An_immutable_value_that_is_left_out_stays() =>
        ReplaceGadget("""{"label":"l"}""", Examples.AGadget()).Value["serial"].ShouldBe("\"S1\"");

    [Test]
    [Proves("R7644-3.5.1-07")]
    public void An_immutable_attribute_without_a_value_takes_one()
    {
        var stored = Examples.AGadget();
        stored.Remove("serial");

        ReplaceGadget("""{"label":"l","serial":"S9"}""", stored).Value["serial"].ShouldBe("\"S9\"");
    }

    [Test]
    [Proves("R7644-3.5.1-10")]
    public void A_required_attribute_that_is_left_out_is_missed() =>
        ReplaceGadget("""{"count":1}""", Examples.AGadget())
            .Error!.Detail.Should()
            .Be("'label' is required.");

    [Test]
    public void A_required_part_of_a_given_value_is_required() =>
        ReplaceGadget("""{"label":"l","owner":{"code":"C1"}}""", Examples.AGadget())
            .Error!.Detail.Should()
            .Be("'owner.name' is required.");

    private static Result<JsonObject> Replace(string body) =>
        ResourceReader.ForReplace(
            Json.Object(body),
            Examples.Barbara(),
            Examples.User,
            ReadPolicy.Strict
        );

    private static Result<JsonObject> ReplaceGadget(string body, JsonObject stored) =>
        ResourceReader.ForReplace(Json.Object(body), stored, Examples.Gadget, ReadPolicy.Lenient);
}
