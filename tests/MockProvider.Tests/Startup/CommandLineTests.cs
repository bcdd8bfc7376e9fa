using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Startup;

namespace ScimConformance.MockProvider.Tests.Startup;

public sealed class CommandLineTests
{
    [Test]
    public void Without_options_the_documented_defaults_hold()
    {
        var options = Read([], _ => null);

        options.Urls.Should().Equal("http://127.0.0.1:5080");
        options.Preset.Should().Be("rfc");
        options.Database.Should().StartWith("sqlite:").And.EndWith("provider.db");
        options.Control.Should().BeFalse();
        options.TestResources.Should().BeFalse();
        options.ApplicationKey.Should().BeNull();
    }

    [Test]
    public void Options_and_variables_are_read()
    {
        var options = Read(
            [
                "--urls",
                "http://127.0.0.1:1;http://127.0.0.1:2",
                "--preset",
                "seed",
                "--test-resources",
                "--control",
                "--clock-offset",
                "2.00:00:00",
            ],
            name => name is "MOCKPROVIDER_CONTROL_KEY" ? "control-key" : "application-key"
        );

        options.Urls.Should().HaveCount(2);
        options.Preset.Should().Be("seed");
        options.TestResources.Should().BeTrue();
        options.ControlKey.Should().Be("control-key");
        options.ApplicationKey.Should().Be("application-key");
        options.ClockOffset.Should().Be(TimeSpan.FromDays(2));
    }

    [Test]
    public void Without_control_the_control_key_is_ignored()
    {
        var options = Read([], _ => "short");

        options.Control.Should().BeFalse();
        options.ControlKey.Should().BeNull();
    }

    [Test]
    public void Control_without_a_key_gets_one()
    {
        var options = Read(["--control"], _ => null);

        options.ControlKey.Should().HaveLength(40);
    }

    [TestCase("http://0.0.0.0:5080")]
    [TestCase("http://*:5080")]
    [TestCase("http://example.com:5080")]
    public void Control_off_loopback_wants_to_be_said_twice(string url)
    {
        var once = () => Read(["--urls", url, "--control"], _ => null);
        var twice = Read(["--urls", url, "--control", "--control-off-loopback"], _ => null);

        once.Should().Throw<StartupException>().WithMessage($"--urls is '{url}'*");
        twice.Control.Should().BeTrue();
    }

    [TestCase("--nonsense")]
    [TestCase("--clock-offset", "soon")]
    [TestCase("--urls")]
    public void What_is_unknown_or_malformed_is_an_error(params string[] arguments)
    {
        var parsed = new CommandLine().Command.Parse(arguments);

        parsed.Errors.Should().NotBeEmpty();
        parsed.Errors[0].Message.Should().Contain(arguments[0]);
    }

    private static ProviderOptions Read(string[] arguments, Func<string, string?> environment)
    {
        var commandLine = new CommandLine();
        return commandLine.Read(
            commandLine.Command.Parse(arguments),
            environment,
            new RandomIdSource(TimeProvider.System)
        );
    }
}
