using MimeKit;

namespace ScimConformance.MockProvider.Mail;

/// <summary>A message on its way. <paramref name="About"/> is the id of what it is about, such as an invitation.</summary>
internal sealed record OutgoingMail(MimeMessage Message, string About)
{
    /// <summary>The message as it goes over the wire, where it has been written already.</summary>
    public byte[]? Written { get; init; }

    /// <summary>The same message, written now: nobody need wait for that while it is stored.</summary>
    public OutgoingMail Write() => this with { Written = Content() };

    public byte[] Content()
    {
        if (Written is not null)
        {
            return Written;
        }

        using var content = new MemoryStream();
        Message.WriteTo(content);
        return content.ToArray();
    }
}
