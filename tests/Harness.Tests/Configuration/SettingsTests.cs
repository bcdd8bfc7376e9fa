using ScimConformance.Harness.Configuration;

namespace ScimConformance.Harness.Tests.Configuration;

public sealed class SettingsTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() =>
        _folder = Directory.CreateTempSubdirectory("scim-settings-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Without_anything_the_built_in_provider_is_tested()
    {
        var settings = Read();

        settings.Url.Should().BeNull();
        settings
            .Place.SnapshotPath.Should()
            .Be(Path.Combine(_folder, "reports", "reference.verified.json"));
        settings.OnLoopback.Should().BeTrue();
    }

    [Test]
    public void The_command_line_wins_over_the_environment_over_runsettings_over_the_target_file()
    {
        Write("target.json", """{"url":"http://file.example","limits":{"parallel":2}}""");
        Write("run.xml", Parameter("scim.url", "http://run.example") + "");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SCIM_TOKEN"] = "token",
            ["SCIM_CONFIG"] = "target.json",
        };

        Read(environment).Url.Should().Be(new Uri("http://file.example/"));
        Read(environment, "run.xml").Url.Should().Be(new Uri("http://run.example/"));
        environment["SCIM_URL"] = "http://env.example";
        Read(environment, "run.xml").Url.Should().Be(new Uri("http://env.example/"));
        Read(environment, "run.xml", ("url", "http://option.example"))
            .Url.Should()
            .Be(new Uri("http://option.example/"));
        Read(environment).Parallel.Should().Be(2);
    }

    [TestCase("url", "ftp://x", "option --scim-url")]
    [TestCase("url", "http://x?y=1", "option --scim-url")]
    [TestCase("parallel", "0", "option --scim-parallel")]
    [TestCase("timeout", "soon", "option --scim-timeout")]
    [TestCase("name", "../x", "option --scim-name")]
    [TestCase("email-domain", "nodots", "option --scim-email-domain")]
    public void A_wrong_value_is_said_with_its_name_its_origin_and_what_was_expected(
        string name,
        string value,
        string origin
    )
    {
        var read = () => Read(null, null, (name, value));

        read.Should()
            .Throw<SettingsException>()
            .Which.Message.Should()
            .Contain($"'{name}'")
            .And.Contain(value)
            .And.Contain(origin)
            .And.Contain("expected");
    }

    [Test]
    public void A_url_without_a_token_names_the_variable()
    {
        var read = () => Read(null, null, ("url", "http://127.0.0.1:1"));

        read.Should().Throw<SettingsException>().WithMessage("*SCIM_TOKEN is not set*");
    }

    [Test]
    public void An_unknown_key_of_a_target_file_is_refused()
    {
        Write("target.json", """{"adress":"http://x"}""");
        var read = () => Read(null, null, ("config", "target.json"));

        read.Should().Throw<SettingsException>().WithMessage("*'adress'*");
    }

    [Test]
    public void An_unknown_scim_parameter_of_a_runsettings_file_is_refused()
    {
        Write("run.xml", Parameter("scim.uri", "http://x"));
        var read = () => Read(null, "run.xml");

        read.Should().Throw<SettingsException>().WithMessage("*'scim.uri'*");
    }

    [Test]
    public void Secrets_are_masked_where_settings_are_shown()
    {
        var settings = Read(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["SCIM_TOKEN"] = "hush-hush",
                ["SCIM_URL"] = "http://h",
            }
        );

        settings
            .Shown.Should()
            .NotContain(s => s.Value.Contains("hush-hush", StringComparison.Ordinal));
    }

    private void Write(string name, string text) =>
        File.WriteAllText(Path.Combine(_folder, name), text);

    private static string Parameter(string name, string value) =>
        $"""<RunSettings><TestRunParameters><Parameter name="{name}" value="{value}" /></TestRunParameters></RunSettings>""";

    private RunSettings Read(
        IReadOnlyDictionary<string, string>? environment = null,
        string? runSettings = null,
        params (string Name, string Value)[] options
    ) =>
        new SettingsReader(
            SettingSources.Gather(
                options.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal),
                environment ?? new Dictionary<string, string>(StringComparer.Ordinal),
                runSettings,
                _folder
            ),
            _folder
        ).Read();
}
