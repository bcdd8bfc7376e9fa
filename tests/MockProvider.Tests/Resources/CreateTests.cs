using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

public sealed class CreateTests
{
    private const string Core = "\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]";

    [Test]
    [Proves("R7643-2.1-01")]
    public void Names_are_canonical_and_active_defaults_to_true() =>
        Read("{" + Core + ",\"USERNAME\":\"u\",\"Name\":{\"GIVENNAME\":\"G\"}}")
            .Value.ShouldBe(
                "{" + Core + ",\"userName\":\"u\",\"name\":{\"givenName\":\"G\"},\"active\":true}"
            );

    [Test]
    [Proves("R7643-2.5-07", "R7643-3.1-07", "R7643-4.3-03", "R7644-3.1-06", "R7644-3.3-01")]
    public void What_is_read_only_unknown_or_empty_is_left_out() =>
        Read(
            "{"
                + Core
                + """
                ,"id":"mine","meta":{"created":"x"},"groups":[{"value":"g"}],"foo":{"bar":[1]},
                "userName":"u","title":null,"emails":[],"phoneNumbers":[null,{}],"active":false,
                "name":{"foo":1,"givenName":null},
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"displayName":"D"}},
                "urn:example:ext":{"x":1}}
                """
        )
            .Value.ShouldBe("{" + Core + ",\"userName\":\"u\",\"active\":false}");

    [Test]
    [Proves("R7643-3-08", "R7643-3.3-02", "R7643-3.3-04", "R7643-4.3-01")]
    public void Extension_data_brings_its_urn_into_schemas() =>
        Read(
            "{"
                + Core
                + """, "userName":"u","URN:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"Department":"D"}}"""
        )
            .Value.ShouldBe(
                """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
                "userName":"u","active":true,
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D"}}
                """
            );

    [Test]
    [Proves("R7643-2.4-09", "R7643-2.4-10")]
    public void A_pair_of_value_and_type_is_stored_once() =>
        Read(
            "{"
                + Core
                + """, "userName":"u","emails":[{"value":"a@x.com","type":"work"},{"value":"A@x.com","type":"work","primary":true},{"value":"a@x.com","type":"home"}]}"""
        )
            .Value["emails"]
            .ShouldBe(
                """[{"value":"a@x.com","type":"work","primary":true},{"value":"a@x.com","type":"home"}]"""
            );

    [TestCase("{\"userName\":\"u\"}", "invalidSyntax")]
    [TestCase("{\"schemas\":null,\"userName\":\"u\"}", "invalidSyntax")]
    [TestCase(
        "{\"schemas\":\"urn:ietf:params:scim:schemas:core:2.0:User\",\"userName\":\"u\"}",
        "invalidSyntax"
    )]
    [TestCase("{\"schemas\":[],\"userName\":\"u\"}", "invalidSyntax")]
    [TestCase("{\"schemas\":[null],\"userName\":\"u\"}", "invalidValue")]
    [TestCase("{\"schemas\":[1],\"userName\":\"u\"}", "invalidValue")]
    [TestCase(
        "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:Group\"],\"userName\":\"u\"}",
        "invalidValue"
    )]
    [TestCase("{" + Core + "}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":null}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\" \"}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":5}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":[\"u\"]}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"active\":\"true\"}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"active\":1}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"emails\":{\"value\":\"x\"}}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"emails\":[\"x\"]}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"name\":\"x\"}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"name\":{\"givenName\":{}}}", "invalidValue")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"title\":\"\\ud800\"}", "invalidValue")]
    [TestCase(
        "{"
            + Core
            + ",\"userName\":\"u\",\"emails\":[{\"primary\":true,\"value\":\"a\"},{\"primary\":true,\"value\":\"b\"}]}",
        "invalidValue"
    )]
    [TestCase(
        "{" + Core + ",\"userName\":\"u\",\"x509Certificates\":[{\"value\":\"not base64!!\"}]}",
        "invalidValue"
    )]
    [TestCase(
        "{"
            + Core
            + ",\"userName\":\"u\",\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":1}",
        "invalidValue"
    )]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"USERNAME\":\"v\"}", "invalidSyntax")]
    [TestCase("{" + Core + ",\"userName\":\"u\",\"userName\":\"v\"}", "invalidSyntax")]
    [Proves(
        "R7643-2.3.6-01",
        "R7643-2.4-04",
        "R7643-3-01",
        "R7643-4.1.1-01",
        "R7644-3.12-09",
        "R7644-3.12-25",
        "R7644-3.3-15",
        "R7644-3.3-16"
    )]
    public void A_wrong_body_is_refused(string body, string scimType) =>
        Read(body).Error!.ScimType!.Value.Keyword().Should().Be(scimType);

    [TestCase("""{"owner":{"name":"Ann"}}""", "label")]
    [TestCase("""{"label":"l","owner":{"code":"C"}}""", "owner.name")]
    [Proves("R7643-7-15")]
    public void What_is_required_is_demanded(string body, string path) =>
        ResourceReader
            .ForCreate(Json.Object(body), Examples.Gadget, ReadPolicy.Lenient)
            .Error!.Detail.Should()
            .Be($"'{path}' is required.");

    [Test]
    public void An_error_names_the_path() =>
        Read("{" + Core + ",\"userName\":\"u\",\"name\":{\"givenName\":5}}")
            .Error!.Detail.Should()
            .Be("'name.givenName' is of type string; the value is not.");

    [TestCase("{\"userName\":\"u\",\"active\":\"False\"}", "active", "false")]
    [TestCase(
        "{\"schemas\":[\"urn:x\"],\"userName\":\"u\",\"emails\":{\"value\":\"x\"}}",
        "emails",
        "[{\"value\":\"x\"}]"
    )]
    public void A_lenient_reader_takes_what_identity_providers_send(
        string body,
        string member,
        string expected
    ) =>
        ResourceReader
            .ForCreate(Json.Object(body), Examples.User, ReadPolicy.Lenient)
            .Value[member]
            .ShouldBe(expected);

    [Test]
    public void The_documented_product_keeps_external_id_and_ignores_the_rest() =>
        ResourceReader
            .ForCreate(
                Json.Object(
                    """{"userName":"u","externalId":"e","nickName":"n","name":{"formatted":"F","givenName":"G"},"emails":[{"value":"m","display":"d"}]}"""
                ),
                Examples.SeedUser,
                ReadPolicy.Lenient
            )
            .Value.ShouldBe(
                "{"
                    + Core
                    + """, "userName":"u","externalId":"e","name":{"formatted":"F"},"emails":[{"value":"m"}],"active":true}"""
            );

    private static Result<System.Text.Json.Nodes.JsonObject> Read(string body) =>
        ResourceReader.ForCreate(Json.Object(body), Examples.User, ReadPolicy.Strict);
}
