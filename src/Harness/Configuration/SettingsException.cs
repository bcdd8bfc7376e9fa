namespace ScimConformance.Harness.Configuration;

/// <summary>A wrong or missing setting; the message is the one sentence that the user sees.</summary>
internal sealed class SettingsException(string message) : Exception(message)
{
    public static SettingsException Wrong(
        SettingDefinition setting,
        SettingValue value,
        string expected
    ) =>
        new(
            $"The setting '{setting.Name}' is '{value.Text}' ({value.Origin}); expected {expected}."
        );
}
