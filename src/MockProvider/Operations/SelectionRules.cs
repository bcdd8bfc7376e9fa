using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>What an organization refuses in attributes and excludedAttributes (ruling N49).</summary>
internal static class SelectionRules
{
    /// <summary>invalidValue, or null; a name must be known to one of the types.</summary>
    public static ScimError? Check(
        Shown shown,
        IReadOnlyList<ResourceType> types,
        ProtocolChoices choices
    )
    {
        if (choices.RefusesBothSelections && shown is { Attributes: not null, Excluded: not null })
        {
            return ScimError.InvalidValue(
                "A request has attributes or excludedAttributes, not both."
            );
        }

        return
            choices.RefusesUnknownSelections
            && (shown.Attributes ?? [])
                .Concat(shown.Excluded ?? [])
                .FirstOrDefault(path => !types.Any(type => IsKnown(path, type)))
                is { } unknown
            ? ScimError.InvalidValue(
                $"'{unknown}' is not an attribute of {string.Join(" or ", types.Select(type => type.Name))}."
            )
            : null;
    }

    // The URN of a schema or of an extension names all of its attributes.
    private static bool IsKnown(AttributePath path, ResourceType type) =>
        type.Resolve(path) is not null
        || type.IsCoreSchema(path.ToString())
        || type.FindExtension(path.ToString()) is not null;
}
