using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Where the attribute names of a filter are looked up: in a resource, or in one value inside brackets.</summary>
internal interface IFilterScope
{
    /// <summary>The definition and the values that the path names, or null when there is no such attribute.</summary>
    FilterTarget? Find(AttributePath path);
}
