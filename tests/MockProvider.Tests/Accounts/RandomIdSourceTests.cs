using Microsoft.Extensions.Time.Testing;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Accounts;

public sealed class RandomIdSourceTests
{
    [Test]
    public void Ids_are_version_7_uuids_and_differ()
    {
        var ids = new RandomIdSource(TimeProvider.System);

        var id = ids.NewId();

        id.Should()
            .MatchRegex("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        id.Should().NotBe(ids.NewId());
    }

    [Test]
    public void A_later_id_sorts_after_an_earlier_one()
    {
        var time = new FakeTimeProvider();
        var ids = new RandomIdSource(time);
        var earlier = ids.NewId();

        time.Advance(TimeSpan.FromMilliseconds(1));

        string.CompareOrdinal(ids.NewId(), earlier).Should().BePositive();
    }

    [Test]
    [Proves("R7644-7.4-01")]
    public void Secrets_are_of_the_length_asked_for_and_differ()
    {
        var ids = new RandomIdSource(TimeProvider.System);

        var one = ids.NewSecret(20);

        one.Value.Should().HaveLength(40);
        one.Should().NotBe(ids.NewSecret(20));
        one.Last4.Should().Be(one.Value[36..]);
    }
}
