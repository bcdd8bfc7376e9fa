namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the attributes as RFC 7643 section 8.7 announces them.</summary>
internal static class AnnouncedAttributeDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        .. AnnouncedNameDeviations.All,
        .. AnnouncedTextDeviations.All,
        .. AnnouncedContactDeviations.All,
        .. AnnouncedPictureDeviations.All,
        .. AnnouncedAuthorityDeviations.All,
        .. AnnouncedGroupDeviations.All,
        .. AnnouncedEnterpriseDeviations.All,
    ];
}
