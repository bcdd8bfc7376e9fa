using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The check of versions, with good and bad answers.</summary>
public sealed class VersionCheckTests
{
    [TestCase(400, """{"scimType":"invalidVers"}""", true)]
    [TestCase(404, "{}", true)]
    [TestCase(200, """{"schemas":["urn:scim:schemas:core:1.0"]}""", true)]
    [TestCase(200, """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]}""", false)]
    [TestCase(400, """{"scimType":"invalidValue"}""", false)]
    [TestCase(500, "{}", false)]
    public void Another_version_is_served_as_this_one_or_not(int status, string body, bool holds) =>
        VersionChecks
            .IsNotServedAs2(Answers.Of(status, body))
            .All(d => d is null)
            .Should()
            .Be(holds);

    [TestCase("""{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]}""", true)]
    [TestCase("{}", true)]
    [TestCase("""{"schemas":["urn:scim:schemas:core:1.0"]}""", false)]
    public void An_answer_is_of_an_older_version_or_not(string body, bool holds) =>
        (VersionChecks.IsNotOlder(Answers.Of(200, body)) is null).Should().Be(holds);
}
