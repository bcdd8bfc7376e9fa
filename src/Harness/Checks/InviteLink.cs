using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Checks;

/// <summary>Finds the invite link among a mail's links.</summary>
internal static class InviteLink
{
    /// <summary>The link that speaks of an invitation, else the first one; null when there is none.</summary>
    public static Uri? In(Mail mail) =>
        mail.Links.FirstOrDefault(l =>
            l.AbsolutePath.Contains("invit", StringComparison.OrdinalIgnoreCase)
        ) ?? (mail.Links is [var first, ..] ? first : null);
}
