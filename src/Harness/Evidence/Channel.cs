namespace ScimConformance.Harness.Evidence;

/// <summary>The surface of the target that an exchange went over.</summary>
internal enum Channel
{
    Scim,
    Admin,
    Login,
    Control,
}
