using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Tests.Messages;

public sealed class ListResponseTests
{
    [Test]
    public void Items_per_page_is_what_is_on_the_page() =>
        ListResponse
            .Render(7, 3, [Json.Object("""{"id":"a"}"""), Json.Object("""{"id":"b"}""")])
            .ShouldBe(
                """{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":7,"itemsPerPage":2,"startIndex":3,"Resources":[{"id":"a"},{"id":"b"}]}"""
            );

    [Test]
    public void An_empty_page_has_an_empty_array() =>
        ListResponse.Render(0, 1, [])["Resources"]!.AsArray().Should().BeEmpty();
}
