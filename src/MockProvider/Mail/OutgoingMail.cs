using MimeKit;

namespace ScimConformance.MockProvider.Mail;

/// <summary>A message on its way. <paramref name="About"/> is the id of what it is about, such as an invitation.</summary>
internal sealed record OutgoingMail(MimeMessage Message, string About);
