using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>The target of an operation: an attribute, possibly some of its values, possibly a part of those.</summary>
internal sealed record PatchPath(
    AttributePath Attribute,
    FilterExpression? Filter,
    string? SubAttribute
)
{
    public static Result<PatchPath> Parse(string text, FilterLimits? limits = null) =>
        ScimError.InvalidPath($"Not yet: {text}{limits}");

    public override string ToString() =>
        Attribute
        + (Filter is null ? string.Empty : $"[{Filter}]")
        + (SubAttribute is null ? string.Empty : $".{SubAttribute}");
}
