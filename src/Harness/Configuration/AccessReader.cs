namespace ScimConformance.Harness.Configuration;

/// <summary>Validates what the sources say of access to the target.</summary>
internal sealed class AccessReader(SettingSources sources, string launchFolder)
{
    /// <summary>Reads; <paramref name="token"/> is the bearer token, if there is one.</summary>
    /// <exception cref="SettingsException">A wrong or missing value.</exception>
    public AccessSettings Read(string? token) =>
        new()
        {
            Token = token,
            Basic = sources.Find(SettingDefinitions.User) is { } user
                ? (user.Text, Secret("SCIM_PASSWORD", SettingDefinitions.User))
                : null,
            OAuth = ReadOAuth(),
            Headers = ReadHeaders(),
            ClientCertificate = ReadFile(SettingDefinitions.ClientCertificate),
            CertificatePassword = sources.Variable("SCIM_CERTIFICATE_PASSWORD"),
            CertificateAuthority = ReadFile(SettingDefinitions.CertificateAuthority),
            Proxy = ReadUrl(SettingDefinitions.Proxy),
        };

    /// <summary>Whether something else than a bearer token is given.</summary>
    public bool HasAnother =>
        new[]
        {
            SettingDefinitions.User,
            SettingDefinitions.TokenUrl,
            SettingDefinitions.Headers,
            SettingDefinitions.ClientCertificate,
        }.Any(setting => sources.Find(setting) is not null);

    private AccessSettings.OAuthClient? ReadOAuth()
    {
        if (ReadUrl(SettingDefinitions.TokenUrl) is not { } url)
        {
            return null;
        }

        var id =
            sources.Find(SettingDefinitions.ClientId)?.Text
            ?? throw new SettingsException(
                $"The setting 'token-url' is given without 'client-id'; expected the client's id, by {SettingDefinitions.ClientId.Option} or {SettingDefinitions.ClientId.Variable}."
            );
        return new(
            url,
            id,
            Secret("SCIM_CLIENT_SECRET", SettingDefinitions.TokenUrl),
            sources.Find(SettingDefinitions.OAuthScope)?.Text
        );
    }

    private List<KeyValuePair<string, string>> ReadHeaders()
    {
        if (sources.Find(SettingDefinitions.Headers) is not { } value)
        {
            return [];
        }

        return
        [
            .. value
                .Text.Split(
                    ',',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Select(pair => pair.Split('=', 2, StringSplitOptions.TrimEntries))
                .Select(pair =>
                    pair is [{ Length: > 0 } name, { Length: > 0 } variable]
                        ? KeyValuePair.Create(name, Secret(variable, SettingDefinitions.Headers))
                        : throw SettingsException.Wrong(
                            SettingDefinitions.Headers,
                            value,
                            "a list of NAME=VARIABLE, each the name of a header and of the environment variable that holds its value"
                        )
                ),
        ];
    }

    private string Secret(string variable, SettingDefinition setting) =>
        sources.Variable(variable)
        ?? throw new SettingsException(
            $"The setting '{setting.Name}' is given and the environment variable {variable} is not set; expected the secret there."
        );

    private string? ReadFile(SettingDefinition setting)
    {
        if (sources.Find(setting) is not { } value)
        {
            return null;
        }

        var path = Path.GetFullPath(value.Text, launchFolder);
        return File.Exists(path)
            ? path
            : throw SettingsException.Wrong(setting, value, "a file that exists");
    }

    private Uri? ReadUrl(SettingDefinition setting)
    {
        if (sources.Find(setting) is not { } value)
        {
            return null;
        }

        return
            Uri.TryCreate(value.Text, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
            ? url
            : throw SettingsException.Wrong(setting, value, "an http or https URL");
    }
}
