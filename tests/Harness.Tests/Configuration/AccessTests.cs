using ScimConformance.Harness.Configuration;

namespace ScimConformance.Harness.Tests.Configuration;

/// <summary>Ways to authenticate, and what is said when a part of one is missing.</summary>
public sealed class AccessTests
{
    private static readonly (string, string) Url = ("url", "http://127.0.0.1:1/scim");

    [Test]
    public void Basic_takes_its_password_from_the_environment()
    {
        var access = SettingsOf
            .With(Environment(("SCIM_PASSWORD", "pass word")), Url, ("user", "ada"))
            .Access;

        access.Basic.Should().Be(("ada", "pass word"));
        access.Token.Should().BeNull();
        access.Secrets.Should().Contain("pass word");
    }

    [Test]
    public void OAuth_takes_its_secret_from_the_environment()
    {
        var access = SettingsOf
            .With(
                Environment(("SCIM_CLIENT_SECRET", "s3cret")),
                Url,
                ("token-url", "https://login.example.com/token"),
                ("client-id", "harness"),
                ("scope", "scim")
            )
            .Access;

        access
            .OAuth.Should()
            .Be(
                new AccessSettings.OAuthClient(
                    new Uri("https://login.example.com/token"),
                    "harness",
                    "s3cret",
                    "scim"
                )
            );
    }

    [Test]
    public void Headers_take_their_values_from_the_environment()
    {
        var access = SettingsOf
            .With(
                Environment(("MY_KEY", "k1"), ("MY_TENANT", "t1")),
                Url,
                ("headers", "X-Key=MY_KEY, X-Tenant=MY_TENANT")
            )
            .Access;

        access
            .Headers.Select(h => $"{h.Key}: {h.Value}")
            .Should()
            .Equal("X-Key: k1", "X-Tenant: t1");
    }

    [TestCase("user", "ada", "SCIM_PASSWORD")]
    [TestCase("token-url", "https://login.example.com", "client-id")]
    [TestCase("headers", "X-Key=NOT_SET", "NOT_SET")]
    [TestCase("headers", "X-Key", "NAME=VARIABLE")]
    [TestCase("client-certificate", "no-such-file.pem", "a file that exists")]
    [TestCase("proxy", "proxy:8080", "an http or https URL")]
    [TestCase("follow-redirects", "perhaps", "true or false")]
    public void A_missing_part_is_named(string name, string value, string named)
    {
        var reading = () => SettingsOf.With(Environment(("SCIM_TOKEN", "t")), Url, (name, value));

        reading.Should().Throw<SettingsException>().WithMessage($"*{named}*");
    }

    [Test]
    public void Declared_features_win_over_what_the_target_says()
    {
        SettingsOf
            .Options(("declare", "patch, no-bulk"))
            .Declared.Select(d => $"{d.Key} {d.Value}")
            .Should()
            .Equal("patch True", "bulk False");
        var reading = () => SettingsOf.Options(("declare", "teleport"));
        reading.Should().Throw<SettingsException>().WithMessage("*teleport*expected*patch*");
    }

    [Test]
    public void A_risk_must_be_one_that_there_is()
    {
        SettingsOf.Options(("allow", "tenant-write")).Allowed.Should().Equal("tenant-write");
        var reading = () => SettingsOf.Options(("allow", "everything"));
        reading.Should().Throw<SettingsException>().WithMessage("*everything*tenant-write*");
    }

    private static Dictionary<string, string> Environment(
        params (string Name, string Value)[] variables
    ) => variables.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
