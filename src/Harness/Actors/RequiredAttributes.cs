using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// Writes resources of which each lacks one attribute that the target announces as required: by itself, or within an attribute
/// that has another part.
/// </summary>
internal sealed class RequiredAttributes(
    ResourceClient client,
    ResourceSource source,
    TargetModel model
)
{
    /// <exception cref="NotApplicableException">The type has no such attribute.</exception>
    public async Task<IReadOnlyList<LackingWrite>> CreateAsync(string type)
    {
        var writes = new List<LackingWrite>();
        foreach (var path in PathsOf(type))
        {
            var resource = new ScenarioResource(type, Without(type, source.Next(type), path));
            var answer = await client.CreateAsync(resource);
            writes.Add(
                new LackingWrite(
                    path,
                    answer,
                    Before: null,
                    resource.GivenId is null ? null : await client.RetrieveAsync(resource)
                )
            );
        }

        return writes;
    }

    /// <summary>The same by PUT, of attributes other than the userName.</summary>
    /// <exception cref="NotApplicableException">The type has no such attribute.</exception>
    public async Task<IReadOnlyList<LackingWrite>> ReplaceAsync(string type)
    {
        var writes = new List<LackingWrite>();
        foreach (var path in PathsOf(type))
        {
            var resource = await client.RequireAsync(type);
            var answer = await client.ReplaceAsync(
                resource,
                Without(type, resource.Sent.DeepClone().AsObject(), path)
            );
            writes.Add(
                new LackingWrite(
                    path,
                    answer,
                    resource.Before,
                    await client.RetrieveAsync(resource)
                )
            );
        }

        return writes;
    }

    private List<string> PathsOf(string type)
    {
        var paths = (model.AttributesOf(type) ?? [])
            .Where(attribute => attribute is { IsWritable: true, Name: not null })
            .SelectMany(Paths)
            .ToList();
        return paths.Count > 0
            ? paths
            : throw new NotApplicableException(
                $"The schema of {type} announces no attribute as required.",
                model.SchemasSource
            );
    }

    // Of a complex attribute that is one of many, an element that lacks a part is another matter.
    private static IEnumerable<string> Paths(Announcement attribute) =>
        (attribute.Required is true ? [attribute.Name!] : Array.Empty<string>()).Concat(
            attribute.MultiValued is true
                ? []
                : attribute
                    .SubAttributes.Where(sub => sub is { Required: true, IsWritable: true })
                    .Where(_ => attribute.SubAttributes.Count > 1)
                    .Select(sub => $"{attribute.Name}.{sub.Name}")
        );

    private JsonObject Without(string type, JsonObject document, string path)
    {
        var names = path.Split('.');
        if (names is [var name])
        {
            document.Remove(name);
            return document;
        }

        var other = model
            .Find(type, names[0])!
            .SubAttributes.First(sub =>
                sub.IsWritable
                && !string.Equals(sub.Name, names[1], StringComparison.OrdinalIgnoreCase)
            );
        document[names[0]] = new JsonObject { [other.Name!] = source.Sample(other) };
        return document;
    }
}
