namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>What an answer to a SAML response must be.</summary>
internal static class SamlAnswers
{
    public static void Refused(Answer answer)
    {
        answer.Status.Should().BeOneOf([400, 403], answer.Text);
        answer.Cookie.Should().BeNull();
    }

    public static void Accepted(Answer answer) => answer.Status.Should().Be(303, answer.Text);
}
