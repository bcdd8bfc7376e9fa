namespace ScimConformance.MockProvider.Mail;

/// <summary>A message that is not sent yet.</summary>
internal sealed record OutboxEntry(StoredMessage Message, int Attempts);
