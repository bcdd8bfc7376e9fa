using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>What every operation of a request works on: the copy of the resource, its type and the policy.</summary>
internal sealed record PatchContext(JsonObject Document, ResourceType Type, PatchPolicy Policy)
{
    public ValueReader Reader { get; } = new(Policy.Reading);

    /// <summary>What the operations up to now named.</summary>
    public List<ResolvedPath> Written { get; } = [];

    public IComparisonPolicy Comparison { get; } = Policy.Comparison ?? Policy.Filtering.Comparison;

    /// <summary>The object that has the attributes of the core (null) or of an extension; made when there is none yet.</summary>
    public JsonObject HolderOf(string? extension)
    {
        if (extension is null)
        {
            return Document;
        }

        if (Document[extension] is not JsonObject holder)
        {
            Document[extension] = holder = [];
        }

        return holder;
    }
}
