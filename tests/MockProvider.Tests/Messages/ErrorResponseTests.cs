using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Tests.Messages;

public sealed class ErrorResponseTests
{
    [Test]
    [Proves("R7644-3.12-02", "R7644-3.12-03", "R7644-3.12-05")]
    public void The_status_is_a_string_and_the_keyword_follows() =>
        ErrorResponse
            .Render(ScimError.InvalidPath("p"), documentedErrors: false)
            .ShouldBe(
                """{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"400","scimType":"invalidPath","detail":"p"}"""
            );

    [Test]
    public void The_documented_errors_repeat_the_detail() =>
        ErrorResponse
            .Render(ScimError.NotFound("gone"), documentedErrors: true)
            .ShouldBe(
                """{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"404","detail":"gone","errors":["gone"]}"""
            );
}
