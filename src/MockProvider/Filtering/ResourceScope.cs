using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Looks names up in a resource.</summary>
internal sealed class ResourceScope(JsonObject resource, ResourceType type) : IFilterScope
{
    public FilterTarget? Find(AttributePath path)
    {
        if (
            type.Resolve(path)
            is not { Attribute.IsNeverShown: false, Leaf.IsNeverShown: false } resolved
        )
        {
            return null;
        }

        var holder = resolved.Extension is null
            ? resource
            : resource[resolved.Extension] as JsonObject;
        var whole = FilterTarget.Of(resolved.Attribute, [holder?[resolved.Attribute.Name]]);
        return resolved.SubAttribute is null ? whole : whole.Part(resolved.SubAttribute);
    }
}
