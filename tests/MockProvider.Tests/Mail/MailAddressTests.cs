using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Tests.Mail;

public sealed class MailAddressTests
{
    [TestCase("ann@example.com", true)]
    [TestCase("ann+tag@sub.example.com", true)]
    [TestCase("ann", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    [TestCase("@example.com", false)]
    [TestCase("ann@", false)]
    [TestCase("Ann <ann@example.com>", false)]
    [TestCase("ann@example.com, bob@example.com", false)]
    [TestCase("ann@example.com\r\nBcc: bob@example.com", false)]
    [TestCase("ann@example.com (comment)", false)]
    public void Only_one_bare_address_is_usable(string? text, bool usable)
    {
        MailAddress.IsUsable(text).Should().Be(usable);
    }

    [Test]
    public void An_endless_address_is_not_usable()
    {
        MailAddress.IsUsable(new string('a', 300) + "@example.com").Should().BeFalse();
    }
}
