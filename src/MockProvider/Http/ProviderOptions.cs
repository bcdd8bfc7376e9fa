using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http;

/// <summary>How the provider is started.</summary>
public sealed record ProviderOptions
{
    /// <summary>The address of <see cref="Urls"/> when nothing is said.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Where to listen; port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>
    /// <c>sqlite:FILE</c>, <c>sqlite::memory:</c> for data that is gone when the provider stops, or
    /// <c>postgres:CONNECTION</c> with a connection string of Npgsql.
    /// </summary>
    public string Database { get; init; } = "sqlite::memory:";

    /// <summary>Where clients reach the provider, such as behind a proxy; null is where it listens. Links and locations begin with it.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>What an acknowledged write survives.</summary>
    public Durability Durability { get; init; }

    /// <summary>What the seeded organization offers: <c>rfc</c> or <c>seed</c>.</summary>
    public string Preset { get; init; } = "rfc";

    /// <summary>Whether the seeded organization serves /TestResources as well.</summary>
    public bool TestResources { get; init; }

    /// <summary>Whether /control/v1 is open to those who know <see cref="ControlKey"/>.</summary>
    public bool Control { get; init; }

    /// <summary>The bearer token of /control/v1; ignored unless <see cref="Control"/> is set, which requires it.</summary>
    public string? ControlKey { get; init; }

    /// <summary>The value of the seeded service account's application key; null makes a new one at every start.</summary>
    public string? ApplicationKey { get; init; }

    /// <summary>How far every organization's clock is ahead of <see cref="TimeProvider"/>.</summary>
    public TimeSpan ClockOffset { get; init; }

    /// <summary>Where mail is sent to; null keeps it in the mailboxes of the organizations alone.</summary>
    public SmtpServer? Smtp { get; init; }

    /// <summary>
    /// Whether passwords that people choose are hashed in next to no time: for a provider whose database goes with the test that
    /// started it.
    /// </summary>
    public bool QuickPasswordHashes { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Writes no log at all; otherwise warnings and errors go to stderr.</summary>
    public bool Quiet { get; init; } = true;
}
