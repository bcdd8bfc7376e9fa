using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Commands;

/// <summary>Reads what a target says of itself and writes a target file with it, commented, to go on from.</summary>
internal sealed class InitCommand(Launch launch, TimeProvider time)
{
    /// <exception cref="SettingsException">No URL is given, or the file is there already.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // read
        var settings = launch.ReadSettings().Read();
        if (settings.Url is not { } url)
        {
            throw new SettingsException(
                $"The setting 'url' is missing; expected the base URL of the SCIM endpoint, as in: init {SettingDefinitions.Url.Option} https://example.com/scim/v2"
            );
        }

        var path = Path.Combine(launch.Folder, $"{settings.Name}.target.json");
        if (File.Exists(path))
        {
            throw new SettingsException(
                $"{path} is there already; expected another {SettingDefinitions.Name.Option}, or that you move it away."
            );
        }

        await using var session = await TargetFactory.OpenAsync(
            settings,
            new SecretMask(),
            time,
            running: null,
            cancellation
        );
        var tenant = await session.RentAsync(ScenarioNeeds.Least, cancellation);

        // write
        await File.WriteAllTextAsync(path, Render(settings, url, tenant.Model), cancellation);
        Console.WriteLine(
            $"Written: {Path.GetRelativePath(launch.Folder, path)}. Next: {SettingDefinitions.Config.Option} {Path.GetRelativePath(launch.Folder, path)}"
        );
        return ExitCode.Success;
    }

    private static string Render(RunSettings settings, Uri url, TargetModel model) =>
        $$"""
            // How {{settings.Name}} is tested. Comments and trailing commas are allowed; spec/target.schema.json says what may stand here.
            {
              "name": "{{settings.Name}}",
              "url": "{{url.AbsoluteUri.TrimEnd('/')}}",

              // The token stays outside: the name of the environment variable that holds it, or of a file ("tokenFile").
              "auth": { "tokenEnv": "SCIM_TOKEN" },

              // The target says of itself: {{Join(
                model.Capabilities.Advertised.Select(c => $"{c.Key} {c.Value}")
            )}}.
              // Where that is wrong or missing, say so: "declare": "patch, no-bulk".
              // Resource types: {{Types(model)}}.
              // Attributes of User that it requires: {{Required(model, "User")}}.
              // Attributes of Group that it requires: {{Required(model, "Group")}}.

              "data": {
                // The domain of every address. A provider may mail whoever is created: take a domain of your own.
                "emailDomain": "{{settings.EmailDomain}}"
              },

              "limits": {
                "parallel": {{settings.Parallel}},
                "timeoutSeconds": {{(int)settings.Timeout.TotalSeconds}},
                "maxResources": {{settings.MaxResources}}
              }
            }

            """;

    private static string Types(TargetModel model) =>
        model.ResourceTypes is { } types
            ? Join(
                types.Select(type =>
                    $"{Json.Text(Json.Member(type, "name"))} at {Json.Text(Json.Member(type, "endpoint"))}"
                )
            )
            : "/ResourceTypes could not be read";

    private static string Required(TargetModel model, string type) =>
        model.AttributesOf(type) is { } attributes
            ? Join(attributes.Where(a => a.Required is true).Select(a => a.Name ?? "?"))
            : "its schema could not be read";

    // What the target calls itself stands in a comment, which a line break would end.
    private static string Join(IEnumerable<string> texts) =>
        string.Concat(
            string.Join(", ", texts.DefaultIfEmpty("none"))
                .Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)
        );
}
