using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Tests.Reports;

/// <summary>What is written down holds no secret, however many there are.</summary>
public sealed class SecretMaskTests
{
    [TestCase("nothing to hide", "nothing to hide")]
    [TestCase("a secret-one b", "a *** b")]
    [TestCase("secret-one", "***")]
    [TestCase("secret-onesecret-two", "******")]
    [TestCase("secret-one-and-more, secret-one", "***, ***")]
    [TestCase("Secret-one", "Secret-one")]
    [TestCase("secret-on", "secret-on")]
    public void Every_secret_is_masked_the_longest_first(string text, string masked)
    {
        var mask = new SecretMask();
        foreach (var secret in (string[])["secret-one", "secret-one-and-more", "secret-two"])
        {
            mask.Add(secret);
        }

        mask.Text(text).Should().Be(masked);
    }

    [Test]
    public void A_secret_that_is_learned_late_is_masked_from_then_on()
    {
        var mask = new SecretMask();
        mask.Add("secret-one");
        mask.Text("secret-one and secret-two").Should().Be("*** and secret-two");

        mask.Add("secret-two");

        mask.Text("secret-one and secret-two").Should().Be("*** and ***");
    }

    [Test]
    public void Thousands_of_secrets_are_found()
    {
        var mask = new SecretMask();
        var secrets = Enumerable.Range(0, 5_000).Select(i => $"key-{i:D6}-{i * 7919:D9}").ToList();
        secrets.ForEach(mask.Add);

        mask.Text(string.Join(' ', secrets))
            .Should()
            .Be(string.Join(' ', secrets.Select(_ => "***")));
    }

    [Test]
    public void A_short_word_is_no_secret()
    {
        var mask = new SecretMask();
        mask.Add("admin");

        mask.Text("admin").Should().Be("admin");
    }
}
