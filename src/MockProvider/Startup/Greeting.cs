using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Startup;

/// <summary>What a person who starts the provider wants to know.</summary>
internal static class Greeting
{
    public static async Task WriteAsync(
        TextWriter output,
        ProviderHost provider,
        ProviderOptions options
    )
    {
        await output.WriteLineAsync(
            $"""
            SCIM base URL:    {provider.ScimBaseUrl}
            Application key:  {provider.ApplicationKey}
            API key:          {provider.ApiKey}
            Log in:           {provider.Address}account/login
            Administrator:    {provider.AdministratorAddress}
            Password:         {provider.AdministratorPassword}
            Preset:           {options.Preset}
            Database:         {options.Database}
            """
        );
        if (options.Control)
        {
            await output.WriteLineAsync(
                $"""
                Control:          {provider.Address}control/v1
                Control key:      {options.ControlKey}
                """
            );
        }

        await output.WriteLineAsync(
            "Keys and the password are shown this once. Press Ctrl+C to stop."
        );
    }
}
