using System.Buffers.Binary;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Accounts;

/// <summary>Comparing a password takes one slow hash, whatever it is compared with.</summary>
public sealed class PasswordHashingTests
{
    private const string Password = "correct horse battery";

    [TestCase(Password, true)]
    [TestCase("another password", false)]
    public void A_password_that_somebody_chose_takes_one_slow_hash(string tried, bool same)
    {
        var slow = new CountingHasher();
        var passwords = new PasswordHashing(slow);

        var verified = passwords.Verify(passwords.Hash(Password).Value, tried);

        verified.Should().Be(same);
        slow.Comparisons.Should().Be(1);
    }

    [TestCase(Password, true)]
    [TestCase("another password", false)]
    public void A_password_that_the_provider_made_up_takes_one_as_well(string tried, bool same)
    {
        var slow = new CountingHasher();
        var passwords = new PasswordHashing(slow);

        var verified = passwords.Verify(passwords.Hash(new Secret(Password)), tried);

        verified.Should().Be(same);
        slow.Comparisons.Should().Be(1);
    }

    // "nobody" is what the hash is of that stands in where there is none.
    [TestCase("nobody")]
    [TestCase(Password)]
    public void No_password_at_all_takes_one_as_well(string tried)
    {
        var slow = new CountingHasher();

        new PasswordHashing(slow).Verify(hash: null, tried).Should().BeFalse();

        slow.Comparisons.Should().Be(1);
    }

    [Test]
    public void Making_up_a_password_takes_no_slow_hash()
    {
        var slow = new CountingHasher();
        var hash = new PasswordHashing(slow).Hash(new Secret(Password));

        new PasswordHashing().Verify(hash, Password).Should().BeTrue();
        slow.Comparisons.Should().Be(0);
        Convert.FromBase64String(hash)[5..9].Should().Equal(0, 0, 0, 1);
    }

    [Test]
    public void Quick_hashes_take_next_to_none_of_the_usual_runs()
    {
        Runs(PasswordHashing.Quick()).Should().Be(10);
        Runs(new PasswordHashing()).Should().Be(100_000);

        static int Runs(PasswordHashing passwords) =>
            BinaryPrimitives.ReadInt32BigEndian(
                Convert.FromBase64String(passwords.Hash(Password).Value).AsSpan(5)
            );
    }
}
