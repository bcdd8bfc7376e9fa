namespace ScimConformance.Harness.Tests.Configuration;

/// <summary>The target files that ship with the harness.</summary>
public sealed class KnownTargetTests
{
    private static IEnumerable<string> Names() =>
        Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "spec", "targets"))
            .Select(path => Path.GetFileNameWithoutExtension(path));

    [TestCaseSource(nameof(Names))]
    public void A_known_server_is_named_by_its_file(string name)
    {
        var token = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SCIM_TOKEN"] = "token",
        };

        var settings = SettingsOf.With(token, ("config", name));

        settings.Name.Should().Be(name);
        settings.Url.Should().NotBeNull();
        SettingsOf
            .With(token, ("config", name), ("url", "https://other.example.com/scim"))
            .Url.Should()
            .Be(new Uri("https://other.example.com/scim/"));
    }

    [Test]
    public void The_settings_name_every_known_server() =>
        Harness
            .Configuration.SettingDefinitions.Config.Description.Should()
            .EndWith($"{string.Join(", ", Names().Order(StringComparer.Ordinal))}.");
}
