namespace ScimConformance.Harness.Actors;

/// <summary>How a client changes a resource.</summary>
internal enum Way
{
    /// <summary>The whole resource (RFC 7644 section 3.5.1), as Okta updates profiles.</summary>
    Put,

    /// <summary>Operations with paths (RFC 7644 section 3.5.2), as Azure AD sends them.</summary>
    Patch,

    /// <summary>One operation whose value holds the attributes, as Okta deactivates.</summary>
    PatchWithoutPath,
}
