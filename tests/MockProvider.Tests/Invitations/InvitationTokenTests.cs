using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.Tests.Invitations;

public sealed class InvitationTokenTests
{
    private static readonly InvitationToken Token = new(
        "0197a3c2-0000-7000-8000-000000000001",
        new Secret("5ec2e7")
    );

    [Test]
    public void A_token_is_read_back_from_its_text()
    {
        InvitationToken.TryParse(Token.Text, out var parsed).Should().BeTrue();

        parsed.Should().Be(Token);
    }

    [TestCase("")]
    [TestCase("5ec2e7")]
    [TestCase("0197a3c2000070008000000000000001")]
    [TestCase("0197a3c2-0000-7000-8000-0000000000015ec2e7")]
    [TestCase("zzzza3c20000700080000000000000015ec2e7")]
    public void Other_text_is_no_token(string text)
    {
        InvitationToken.TryParse(text, out _).Should().BeFalse();
    }

    [TestCase("5ec2e7", true)]
    [TestCase("5EC2E7", false)]
    [TestCase("5ec2e", false)]
    public void Only_its_own_secret_proves_an_invitation(string secret, bool isProven)
    {
        var invitation = new Invitation
        {
            Organization = "organization",
            Id = Token.Id,
            Account = "account",
            SecretHash = Token.Secret.Hash,
        };

        (Token with { Secret = new Secret(secret) }).Proves(invitation).Should().Be(isProven);
    }
}
