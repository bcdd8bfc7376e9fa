using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Puts a document into a resource that is to be stored.</summary>
internal static class Documents
{
    public static StoredResource Keep(
        StoredResource resource,
        JsonObject document,
        ResourceType type
    ) =>
        resource with
        {
            Document = JsonBytes.Write(Ordered(document)),
            IsPlain =
                IsPlain(document, type.Schema.Attributes)
                && type.Extensions.All(extension =>
                    document[extension.Schema.Id] is not JsonObject part
                    || IsPlain(part, extension.Schema.Attributes)
                ),
        };

    // Readers look for schemas and id at the top, whatever the order in the request was.
    private static JsonObject Ordered(JsonObject document)
    {
        if (
            document.IndexOf(CommonAttributes.Schemas.Name) == 0
            && document.IndexOf(CommonAttributes.Id.Name) == 1
        )
        {
            return document;
        }

        var ordered = document.DeepClone().AsObject();
        Move(ordered, CommonAttributes.Id.Name);
        Move(ordered, CommonAttributes.Schemas.Name);
        return ordered;
    }

    private static void Move(JsonObject document, string name)
    {
        var value = document[name];
        document.Remove(name);
        document.Insert(0, name, value);
    }

    private static bool IsPlain(
        JsonObject document,
        IReadOnlyList<AttributeDefinition> attributes
    ) =>
        attributes.All(attribute =>
            document[attribute.Name] is not { } value
            || (
                IsShown(attribute)
                && (value as JsonArray ?? [])
                    .OfType<JsonObject>()
                    .Append(value as JsonObject)
                    .All(complex => complex is null || IsPlain(complex, attribute.SubAttributes))
            )
        );

    private static bool IsShown(AttributeDefinition attribute) =>
        attribute.Returned is Returned.Default or Returned.Always;
}
