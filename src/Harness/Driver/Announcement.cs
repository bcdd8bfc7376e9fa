using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>What a target's schema says of one attribute (RFC 7643 section 7); a characteristic that it leaves out is null.</summary>
internal sealed class Announcement(JsonObject definition)
{
    public JsonObject Definition { get; } = definition;

    public string? Name { get; } = Json.Text(Json.Member(definition, "name"));

    public string? Type => Json.Text(Json.Member(Definition, "type"));

    public bool? MultiValued => Json.Truth(Json.Member(Definition, "multiValued"));

    public bool? Required => Json.Truth(Json.Member(Definition, "required"));

    public bool? CaseExact => Json.Truth(Json.Member(Definition, "caseExact"));

    public string? Mutability => Json.Text(Json.Member(Definition, "mutability"));

    public string? Returned => Json.Text(Json.Member(Definition, "returned"));

    public string? Uniqueness => Json.Text(Json.Member(Definition, "uniqueness"));

    public IReadOnlyList<Announcement> SubAttributes =>
        field ??= [
            .. Json.Items(Json.Member(Definition, "subAttributes"))
                .OfType<JsonObject>()
                .Select(sub => new Announcement(sub)),
        ];

    public bool IsWritable => Mutability is null or "readWrite" or "immutable" or "writeOnly";
}
