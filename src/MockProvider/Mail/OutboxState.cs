namespace ScimConformance.MockProvider.Mail;

/// <summary>
/// How far the sending of a message is: after how many attempts, with what problem at the last one, and whether the server
/// refused it for good.
/// </summary>
internal sealed record OutboxState(int Attempts, string? Problem, bool IsRefused);
