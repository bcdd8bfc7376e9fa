using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The named options that choose between two readings of the RFCs, as the engines take them.</summary>
internal sealed class RulingChoices(IReadOnlyDictionary<string, JsonNode> values)
{
    public ReadPolicy Reading =>
        new(IsLenient)
        {
            TakesWrongSchemas = Is("wrongSchemas", "accept"),
            TakesSingleValues = Is("singleForMultiValued", "accept"),
            TakesBooleanText = Is("booleanText", "accept"),
            RefusesUnknown = Is("unknownAttributes", "refuse"),
            NormalisesPrimaries = Is("twoPrimaries", "normalise"),
            RefusesUnlisted = Is("canonicalValues", "refuse"),
            ChecksFormats = Is("softFormats", "refuse"),
        };

    public FilterPolicy Filtering =>
        new()
        {
            TakesUnquoted = Is("unquotedOperand", "accept"),
            TakesBooleanText = Is("booleanText", "accept"),
            TakesUnknown = Is("unknownFilterAttribute", "noMatch"),
            TakesNull = Is("eqNull", "unassigned"),
            ComparesValueOfComplex = Is("complexFilterWithoutSub", "value"),
            IgnoresEmpty = Is("emptyFilter", "ignore"),
            NeMatchesUnassigned = Is("neUnassigned", "match"),
        };

    public PatchPolicy Patching =>
        new(IsLenient)
        {
            Reading = Reading,
            Filtering = Filtering,
            RemoveNeedsMatch = Is("removeWithoutMatch", "noTarget"),
            CreatesWithoutMatch = Is("writeWithoutMatch", "create"),
            ReadOnly = Enum.Parse<ReadOnlyTargets>(Text("readOnlyInPatch"), ignoreCase: true),
            TakesCapitalOps = Is("capitalOps", "accept"),
            IgnoresUnknown = Is("unknownPath", "ignore"),
            AddReplacesComplex = Is("addToComplex", "replace"),
            ReplaceMerges = Is("replaceElement", "merge"),
            NullUnassigns = Is("nullInReplace", "unassign"),
            RemoveValue = Enum.Parse<RemoveValues>(Text("patchRemoveValue"), ignoreCase: true),
        };

    private bool IsLenient => values["lenientClients"].GetValue<bool>();

    private bool Is(string option, string choice) =>
        string.Equals(Text(option), choice, StringComparison.Ordinal);

    private string Text(string option) => values[option].GetValue<string>();
}
