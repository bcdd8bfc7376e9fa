using System.CommandLine;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Startup;

/// <summary>The options of the program, and how they become <see cref="ProviderOptions"/>.</summary>
internal sealed class CommandLine
{
    private const string ApplicationKeyVariable = "MOCKPROVIDER_APPLICATION_KEY";
    private const string ControlKeyVariable = "MOCKPROVIDER_CONTROL_KEY";

    private readonly Option<string> _urls = new("--urls")
    {
        Description = "Where to listen; several are separated by ';', port 0 takes a free one.",
        DefaultValueFactory = _ => ProviderOptions.DefaultUrl,
    };

    private readonly Option<string> _preset = new("--preset")
    {
        Description =
            "What the seeded organization offers: rfc (strict, everything on), seed (the documented product at first), current (the same today) or literal (its documented API to the letter).",
        DefaultValueFactory = _ => "rfc",
    };

    private readonly Option<string> _database = new("--database")
    {
        Description =
            "sqlite:FILE, sqlite::memory: for data that is gone when the provider stops, or postgres:CONNECTION with a connection string of Npgsql.",
        DefaultValueFactory = _ => DefaultDatabase.Location,
    };

    private readonly Option<string?> _publicUrl = new("--public-url")
    {
        Description =
            "Where clients reach the provider, such as https://provider.example.com behind a proxy; locations and links begin with it.",
    };

    private readonly Option<Durability> _durability = new("--durability")
    {
        Description =
            "What an acknowledged write survives: normal, the death of the provider; full, the loss of power as well.",
    };

    private readonly Option<bool> _testResources = new("--test-resources")
    {
        Description =
            "The seeded organization serves /TestResources as well, with an attribute for every characteristic.",
    };

    private readonly Option<SmtpServer?> _smtp = new("--smtp")
    {
        Description =
            "Send mail for real, by the server HOST:PORT (STARTTLS where it offers it); without this it is kept in the mailbox alone.",
        CustomParser = SmtpOption.Parse,
    };

    private readonly Option<bool> _control = new("--control")
    {
        Description =
            $"Open /control/v1 to the bearer of {ControlKeyVariable} (made and printed if unset).",
    };

    private readonly Option<bool> _offLoopback = new("--control-off-loopback")
    {
        Description = "Allow --control on an address that other machines can reach.",
    };

    private readonly Option<TimeSpan> _clockOffset = new("--clock-offset")
    {
        Description = "Shift the clock, such as 2.00:00:00 for two days ahead.",
        CustomParser = TimeSpanOption.Parse,
    };

    public RootCommand Command { get; }

    public CommandLine()
    {
        Command = new RootCommand(
            $"The SCIM 2.0 reference provider. {ApplicationKeyVariable} fixes the value of the printed application key."
        )
        {
            _urls,
            _preset,
            _testResources,
            _database,
            _durability,
            _publicUrl,
            _smtp,
            _control,
            _offLoopback,
            _clockOffset,
        };
    }

    /// <summary>Throws <see cref="StartupException"/> with one sentence for what contradicts itself.</summary>
    public ProviderOptions Read(
        ParseResult parsed,
        Func<string, string?> environment,
        IIdSource ids
    )
    {
        var urls = parsed
            .GetRequiredValue(_urls)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var control = parsed.GetValue(_control);
        if (control && !parsed.GetValue(_offLoopback) && !urls.All(OptionsCheck.IsLoopback))
        {
            throw new StartupException(
                $"--urls is '{string.Join(';', urls)}' and --control is given: whoever reaches that address could try to control the provider; listen on 127.0.0.1, or give --control-off-loopback as well."
            );
        }

        return new ProviderOptions
        {
            Urls = urls,
            Preset = parsed.GetRequiredValue(_preset),
            TestResources = parsed.GetValue(_testResources),
            Database = parsed.GetRequiredValue(_database),
            Durability = parsed.GetValue(_durability),
            PublicUrl = parsed.GetValue(_publicUrl) is { } url
                ? new Uri(url, UriKind.RelativeOrAbsolute)
                : null,
            Smtp = parsed.GetValue(_smtp),
            Control = control,
            ControlKey = control
                ? environment(ControlKeyVariable) ?? ids.NewSecret(20).Value
                : null,
            ApplicationKey = environment(ApplicationKeyVariable),
            ClockOffset = parsed.GetValue(_clockOffset),
            Quiet = false,
        };
    }
}
