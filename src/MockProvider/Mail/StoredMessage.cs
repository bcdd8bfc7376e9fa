namespace ScimConformance.MockProvider.Mail;

internal sealed record StoredMessage(
    string Organization,
    string Id,
    DateTimeOffset Date,
    Letter Letter
);
