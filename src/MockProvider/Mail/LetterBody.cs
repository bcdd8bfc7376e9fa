namespace ScimConformance.MockProvider.Mail;

internal sealed record LetterBody(string Text, string Html);
