using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Accounts;

public sealed class RandomIdSourceTests
{
    [Test]
    public void Ids_are_version_4_uuids()
    {
        var id = new RandomIdSource().NewId();

        id.Should()
            .MatchRegex("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    }

    [Test]
    [Proves("R7644-7.4-01")]
    public void Secrets_are_of_the_length_asked_for_and_differ()
    {
        var ids = new RandomIdSource();

        var one = ids.NewSecret(20);

        one.Value.Should().HaveLength(40);
        one.Should().NotBe(ids.NewSecret(20));
        one.Last4.Should().Be(one.Value[36..]);
    }
}
