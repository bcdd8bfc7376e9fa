using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Tests.Messages;

public sealed class BulkPathTests
{
    [TestCase("/Users", "/Users")]
    [TestCase("Users", "/Users")]
    [TestCase("/Users/", "/Users")]
    [Proves("R7644-3.7-12")]
    public void A_POST_names_an_endpoint_relative_to_the_service_root(string text, string endpoint)
    {
        BulkPath.Parse(text, isCreate: true).Value.Should().Be(new BulkPath(endpoint, null));
    }

    [TestCase("/Users/1", "1")]
    [TestCase("/Users/a%20b%2Fc", "a b/c")]
    [TestCase("/Users/bulkId:x", "bulkId:x")]
    [Proves("R7644-3.7-11", "R7644-1.2-01")]
    public void Another_method_names_a_resource_whose_id_is_decoded_once(string text, string id)
    {
        BulkPath.Parse(text, isCreate: false).Value.Should().Be(new BulkPath("/Users", id));
    }

    [TestCase("/Users/1", true, 400)]
    [TestCase("/", true, 400)]
    [TestCase("//Users", true, 400)]
    [TestCase("/Users?attributes=id", true, 400)]
    [TestCase("https://example.com/Users", true, 400)]
    [TestCase("/scim/v2/Users", true, 400)]
    [TestCase("/scim/v2/Users/1", false, 400)]
    [TestCase("/Users/1#x", false, 400)]
    [TestCase("/Users", false, 405)]
    [TestCase("/Users/", false, 405)]
    [TestCase("/Schemas", true, 405)]
    [TestCase("/ResourceTypes/User", false, 405)]
    [TestCase("/ServiceProviderConfig", false, 405)]
    [TestCase("/Me", true, 501)]
    [TestCase("/me", false, 501)]
    [TestCase("/Bulk", true, 501)]
    [TestCase("/.search", true, 501)]
    [TestCase("/Users/.search", true, 501)]
    [Proves("R7644-3.7-10", "R7644-3.7-11", "R7644-3.7.3-04")]
    public void A_path_to_anything_else_is_refused(string text, bool isCreate, int status)
    {
        var error = BulkPath.Parse(text, isCreate).Error!;

        error.Status.Should().Be(status);
        error.Detail.Should().Contain(text);
    }
}
