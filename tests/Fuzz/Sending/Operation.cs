namespace ScimConformance.Fuzz.Sending;

/// <summary>What a request is meant as; each that the provider offers must occur in a run.</summary>
internal enum Operation
{
    Read,
    List,
    Create,
    Replace,
    Patch,
    Delete,
    Search,
    Bulk,
    Me,
    Discovery,
    Odd,
}
