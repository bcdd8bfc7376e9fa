namespace ScimConformance.MockProvider.Mail;

/// <summary>What happened to a service account (DD-SA-07).</summary>
internal enum NoticeKind
{
    KeyCreated,
    KeyRevoked,
    Disabled,
}
