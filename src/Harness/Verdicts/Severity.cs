namespace ScimConformance.Harness.Verdicts;

/// <summary>What a fault against a requirement deserves: the catalogue's column on_fault.</summary>
internal enum Severity
{
    Fail,
    Warn,
    Note,
}
