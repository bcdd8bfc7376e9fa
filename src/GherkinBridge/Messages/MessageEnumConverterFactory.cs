using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Makes <see cref="MessageEnumConverter{TEnum}"/>s.</summary>
internal sealed class MessageEnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter? CreateConverter(
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        (JsonConverter?)
            Activator.CreateInstance(typeof(MessageEnumConverter<>).MakeGenericType(typeToConvert));
}
