using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Writes an enum member as its description says, as the library keeps the schema's names there.</summary>
internal sealed class MessageEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Names = Enum.GetValues<TEnum>()
        .ToDictionary(one => one, NameOf);

    public override TEnum Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var name = reader.GetString();
        return Names.Single(pair => string.Equals(pair.Value, name, StringComparison.Ordinal)).Key;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Names[value]);

    private static string NameOf(TEnum value)
    {
        var name = value.ToString();
        return typeof(TEnum).GetField(name)?.GetCustomAttribute<DescriptionAttribute>()?.Description
            ?? name;
    }
}
