using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Tests.Targets;

/// <summary>A run reaches servers whose certificates a private authority issued, shows its own, and goes by a proxy.</summary>
public sealed class TlsAccessTests
{
    private const string Loopback = "127.0.0.1";
    private const string Password = "pass word";

    private TestAuthority _authority = null!;
    private DirectoryInfo _folder = null!;

    [SetUp]
    public void SetUp()
    {
        _authority = new TestAuthority();
        _folder = Directory.CreateTempSubdirectory("scim-tls-");
    }

    [TearDown]
    public void TearDown()
    {
        _authority.Dispose();
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task A_private_authority_is_trusted_when_it_is_named()
    {
        await using var server = await StartAsync(Loopback);

        var answer = await GetAsync(server, Trusting(_authority));

        answer.Should().Be("no certificate");
    }

    [Test]
    public async Task Without_that_its_servers_are_refused()
    {
        await using var server = await StartAsync(Loopback);

        var asking = () => GetAsync(server, new AccessSettings());

        await asking.Should().ThrowAsync<HttpRequestException>();
    }

    [Test]
    public async Task Another_authority_is_no_help()
    {
        using var other = new TestAuthority();
        await using var server = await StartAsync(Loopback);

        var asking = () => GetAsync(server, Trusting(other));

        await asking.Should().ThrowAsync<HttpRequestException>();
    }

    [Test]
    public async Task The_certificate_must_be_for_the_host_that_is_asked()
    {
        await using var server = await StartAsync("scim.example.com");

        var asking = () => GetAsync(server, Trusting(_authority));

        await asking.Should().ThrowAsync<HttpRequestException>();
    }

    [TestCase("client.pem", null)]
    [TestCase("client.pem", Password)]
    [TestCase("client.pfx", Password)]
    public async Task The_client_shows_its_certificate(string file, string? password)
    {
        using var client = _authority.Issue("client.example.com");
        var path = Write(client, file, password);
        await using var server = await StartAsync(Loopback);

        var answer = await GetAsync(
            server,
            Trusting(_authority) with
            {
                ClientCertificate = path,
                CertificatePassword = password,
            }
        );

        answer.Should().Be(client.Thumbprint);
    }

    [Test]
    public async Task A_connection_of_its_own_trusts_and_shows_the_same()
    {
        using var client = _authority.Issue("client.example.com");
        await using var server = await StartAsync(Loopback);
        var access = Trusting(_authority) with
        {
            ClientCertificate = Write(client, "client.pem", password: null),
        };

        var exchange = await SendRawAsync(server.Urls.Single(), access);

        exchange.Answer.Body.Should().Be(client.Thumbprint);
    }

    [Test]
    public async Task A_connection_of_its_own_goes_by_no_proxy()
    {
        var sending = () =>
            SendRawAsync(
                "http://scim.example.com",
                new AccessSettings { Proxy = new Uri("http://proxy.example.com:3128") }
            );

        await sending
            .Should()
            .ThrowAsync<NotObservableException>()
            .WithMessage("*http://proxy.example.com:3128*");
    }

    [TestCase("client.pem", "no certificate at all", null)]
    [TestCase("client.pfx", "no certificate at all", null)]
    [TestCase("absent.pem", null, null)]
    [TestCase("absent.pfx", null, null)]
    public void A_certificate_that_cannot_be_read_is_said_in_a_sentence(
        string file,
        string? text,
        string? password
    )
    {
        var path = Path.Combine(_folder.FullName, file);
        if (text is not null)
        {
            File.WriteAllText(path, text);
        }

        var opening = () =>
            new TargetAccess(
                new AccessSettings { ClientCertificate = path, CertificatePassword = password }
            ).NewClient(TimeSpan.FromSeconds(5));

        opening.Should().Throw<TargetUnusableException>().WithMessage($"*{path}*");
    }

    [Test]
    public async Task An_authority_that_cannot_be_read_is_said_in_a_sentence()
    {
        var path = Path.Combine(_folder.FullName, "ca.pem");
        await File.WriteAllTextAsync(path, "no certificate at all");

        var opening = () =>
            new TargetAccess(new AccessSettings { CertificateAuthority = path }).NewClient(
                TimeSpan.FromSeconds(5)
            );

        opening.Should().Throw<TargetUnusableException>().WithMessage($"*{path}*");
    }

    [Test]
    public async Task Requests_go_by_the_proxy()
    {
        await using var proxy = await StartPlainAsync(http =>
            http.Response.WriteAsync($"{http.Request.Method} {http.Request.Host}")
        );
        using var client = new TargetAccess(
            new AccessSettings { Proxy = new Uri(proxy.Urls.Single()) }
        ).NewClient(TimeSpan.FromSeconds(5));

        var answer = await client.GetStringAsync("http://scim.example.com/Users");

        answer.Should().Be("GET scim.example.com");
    }

    private AccessSettings Trusting(TestAuthority authority)
    {
        var path = Path.Combine(_folder.FullName, "ca.pem");
        File.WriteAllText(path, authority.RootPem);
        return new AccessSettings { CertificateAuthority = path };
    }

    private string Write(X509Certificate2 certificate, string file, string? password)
    {
        var path = Path.Combine(_folder.FullName, file);
        if (file.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
            return path;
        }

        using var key = certificate.GetECDsaPrivateKey()!;
        File.WriteAllText(
            path,
            certificate.ExportCertificatePem()
                + "\n"
                + (
                    password is null
                        ? key.ExportPkcs8PrivateKeyPem()
                        : key.ExportEncryptedPkcs8PrivateKeyPem(
                            password,
                            new System.Security.Cryptography.PbeParameters(
                                System.Security.Cryptography.PbeEncryptionAlgorithm.Aes256Cbc,
                                System.Security.Cryptography.HashAlgorithmName.SHA256,
                                1_000
                            )
                        )
                )
        );
        return path;
    }

    private static async Task<Exchange> SendRawAsync(string url, AccessSettings access)
    {
        var target = new Uri(url);
        using var client = new HttpClient();
        return await new RawExchanger(
            new Tenant(target, Credential.None, NullLedger.Instance),
            new EvidenceLog(),
            RunLimits.None,
            new HttpExchanger(client, target, TimeProvider.System),
            access,
            TimeProvider.System,
            new RunCancellation(CancellationToken.None)
        ).SendAsync("GET", "Users");
    }

    private static async Task<string> GetAsync(WebApplication server, AccessSettings access)
    {
        using var client = new TargetAccess(access).NewClient(TimeSpan.FromSeconds(5));
        return await client.GetStringAsync(server.Urls.Single());
    }

    /// <summary>A server that answers with the fingerprint of the client's certificate.</summary>
    private async Task<WebApplication> StartAsync(string name)
    {
        var certificate = _authority.Issue(name);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(
                IPAddress.Loopback,
                0,
                listen =>
                    listen.UseHttps(https =>
                    {
                        https.ServerCertificate = certificate;
                        https.ServerCertificateChain = [_authority.Issuer];
                        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                        https.ClientCertificateValidation = (_, _, _) => true;
                    })
            )
        );
        return await StartAsync(
            builder,
            http =>
                http.Response.WriteAsync(
                    http.Connection.ClientCertificate?.Thumbprint ?? "no certificate"
                )
        );
    }

    private static Task<WebApplication> StartPlainAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://{Loopback}:0");
        return StartAsync(builder, answer);
    }

    private static async Task<WebApplication> StartAsync(
        WebApplicationBuilder builder,
        RequestDelegate answer
    )
    {
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Run(answer);
        await application.StartAsync();
        return application;
    }
}
