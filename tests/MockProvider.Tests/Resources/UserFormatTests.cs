using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

/// <summary>What RFC 7643 section 4.1 says of values beyond their type (ruling N54).</summary>
public sealed class UserFormatTests
{
    // SEQUENCE { SEQUENCE {} } has the outer form of a certificate; the second begins with an identifier, as PKCS #7 does.
    private const string Certificate = "MAIwAA==";
    private const string Bundle = "MAUGAyoDBA==";
    private const string TwoCertificates = "MAIwADACMAA=";

    [TestCase("\"addresses\":[{\"country\":\"US\"}]")]
    [TestCase("\"addresses\":[{\"country\":\"se\"}]")]
    [TestCase("\"locale\":\"en-US\"")]
    [TestCase("\"locale\":\"en_US\"")]
    [TestCase("\"timezone\":\"America/Los_Angeles\"")]
    [TestCase("\"timezone\":\"Etc/GMT+1\"")]
    [TestCase("\"preferredLanguage\":\"da, en-gb;q=0.8\"")]
    [TestCase("\"profileUrl\":\"https://example.com/p\"")]
    [TestCase("\"x509Certificates\":[{\"value\":\"" + Certificate + "\"}]")]
    [TestCase("\"x509Certificates\":[{\"value\":\"MAIwAA\"}]")]
    [TestCase("\"addresses\":[{\"formatted\":\"1 Street\\nTown\"}]")]
    [TestCase("\"emails\":[{\"value\":\"a@example.com\",\"type\":\"school\"}]")]
    [TestCase("\"ims\":[{\"value\":\"a\",\"type\":\"matrix\"}]")]
    [TestCase("\"entitlements\":[{\"value\":\"anything\"}]")]
    [Proves(
        "R7643-4.1.1-09",
        "R7643-4.1.1-10",
        "R7643-4.1.1-11",
        "R7643-4.1.1-12",
        "R7643-4.1.1-13",
        "R7643-4.1.2-03",
        "R7643-4.1.2-08",
        "R7643-4.1.2-09",
        "R7643-4.1.2-15",
        "R7643-4.1.2-17",
        "R7643-4.1.2-18"
    )]
    public void A_value_in_the_form_is_taken(string members) =>
        Read(members, ReadPolicy.Strict).IsError.Should().BeFalse();

    [TestCase(
        "\"addresses\":[{\"country\":\"USA\"}]",
        "'addresses.country' must be an ISO 3166-1 alpha-2 code such as US."
    )]
    [TestCase("\"locale\":\"en US\"", "'locale' must be a language tag such as en-US.")]
    [TestCase(
        "\"timezone\":\"Mars/Phobos Base\"",
        "'timezone' must be an IANA time zone such as America/Los_Angeles."
    )]
    [TestCase("\"profileUrl\":\"not a url\"", "'profileUrl' must be a URI.")]
    [TestCase(
        "\"x509Certificates\":[{\"value\":\"AQID\"}]",
        "'x509Certificates.value' must be one DER certificate in base64."
    )]
    [TestCase(
        "\"x509Certificates\":[{\"value\":\"" + Bundle + "\"}]",
        "'x509Certificates.value' must be one DER certificate in base64."
    )]
    [TestCase(
        "\"x509Certificates\":[{\"value\":\"" + TwoCertificates + "\"}]",
        "'x509Certificates.value' must be one DER certificate in base64."
    )]
    [Proves(
        "R7643-4.1.1-09",
        "R7643-4.1.1-11",
        "R7643-4.1.1-13",
        "R7643-4.1.2-09",
        "R7643-4.1.2-15",
        "R7643-4.1.2-16"
    )]
    public void Another_is_refused_unless_the_policy_stores_it(string members, string detail)
    {
        Read(members, ReadPolicy.Strict).Error!.Detail.Should().Be(detail);
        Read(members, ReadPolicy.Strict with { ChecksFormats = false }).IsError.Should().BeFalse();
    }

    [Test]
    [Proves("R7643-4.1.2-15")]
    public void PEM_is_no_certificate_in_base64() =>
        Read(
            "\"x509Certificates\":[{\"value\":\"-----BEGIN CERTIFICATE-----\\nMAIwAA==\\n-----END CERTIFICATE-----\"}]",
            ReadPolicy.Lenient
        )
            .IsError.Should()
            .BeTrue();

    [Test]
    public void A_real_certificate_is_one()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var certificate = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=example.com",
            key,
            System.Security.Cryptography.HashAlgorithmName.SHA256,
            System.Security.Cryptography.RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));

        var read = Read(
            $$"""
            "x509Certificates":[{"value":"{{Convert.ToBase64String(certificate.RawData)}}"}]
            """,
            ReadPolicy.Strict
        );

        read.IsError.Should().BeFalse();
    }

    private static MockProvider.Errors.Result<System.Text.Json.Nodes.JsonObject> Read(
        string members,
        ReadPolicy policy
    ) =>
        ResourceReader.ForCreate(
            Json.Object(
                $$"""
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"u",{{members}}}
                """
            ),
            Examples.User,
            policy
        );
}
