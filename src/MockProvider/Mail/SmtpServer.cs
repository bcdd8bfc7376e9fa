using System.Diagnostics.CodeAnalysis;

namespace ScimConformance.MockProvider.Mail;

/// <summary>Where mail is sent to. STARTTLS is used where the server offers it.</summary>
public sealed record SmtpServer(string Host, int Port)
{
    /// <summary>Reads <c>HOST:PORT</c>, such as <c>127.0.0.1:1025</c> or <c>[::1]:25</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SmtpServer? server)
    {
        server =
            Uri.TryCreate($"smtp://{text}", UriKind.Absolute, out var uri)
            && uri is { Host.Length: > 0, Port: > 0, PathAndQuery: "/" or "", UserInfo: "" }
                ? new SmtpServer(uri.DnsSafeHost, uri.Port)
                : null;
        return server is not null;
    }
}
