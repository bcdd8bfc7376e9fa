using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Tests.Messages;

public sealed class BulkResponseTests
{
    [Test]
    [Proves(
        "R7644-3.7-02",
        "R7644-3.7-04",
        "R7644-3.7-17",
        "R7644-3.7-18",
        "R7644-3.7-19",
        "R7644-3.7.3-05",
        "R7644-3.7.3-06"
    )]
    public void A_failure_has_its_error_and_a_success_has_none()
    {
        var create = new BulkOperation(1) { Method = "POST", BulkId = "a" };
        var delete = new BulkOperation(2) { Method = "DELETE" };

        BulkResponse
            .Render(
                [
                    new BulkResult(create, 409, null, null, ScimError.Uniqueness("Taken.")),
                    new BulkResult(delete, 204, "https://example.com/Users/1", null, null),
                ],
                documentedErrors: false
            )
            .ShouldBe(
                """
                {
                  "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkResponse"],
                  "Operations": [
                    {
                      "method": "POST",
                      "bulkId": "a",
                      "status": "409",
                      "response": {
                        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
                        "status": "409",
                        "scimType": "uniqueness",
                        "detail": "Taken."
                      }
                    },
                    { "location": "https://example.com/Users/1", "method": "DELETE", "status": "204" }
                  ]
                }
                """
            );
    }
}
