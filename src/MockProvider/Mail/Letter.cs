using System.Text.Json.Serialization;

namespace ScimConformance.MockProvider.Mail;

/// <summary>
/// What a message says, to whom, and about what. It is stored as it is, and written out when somebody reads or sends the
/// message: what causes mail need not wait for MIME.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "letter")]
[JsonDerivedType(typeof(InvitationLetter), "invitation")]
[JsonDerivedType(typeof(NoticeLetter), "notice")]
[JsonDerivedType(typeof(CodeLetter), "code")]
internal abstract record Letter
{
    /// <summary>The id of what the message is about, such as an invitation.</summary>
    [JsonIgnore]
    public string About { get; init; } = "";

    /// <summary>One bare address; see <see cref="MailAddress"/>.</summary>
    [JsonIgnore]
    public string Recipient { get; init; } = "";

    /// <summary>The recipient's name, as it is.</summary>
    public required string Name { get; init; }

    [JsonIgnore]
    public abstract string Sender { get; }

    [JsonIgnore]
    public abstract string Subject { get; }

    public abstract LetterBody Write();
}
