using System.Globalization;
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
    public void A_later_id_sorts_after_an_earlier_one_even_while_time_stands_still()
    {
        var ids = new RandomIdSource(new FakeTimeProvider());

        var made = Enumerable.Range(0, 1000).Select(_ => ids.NewId()).ToList();

        made.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void An_id_tells_the_millisecond_it_was_made_in()
    {
        var time = new FakeTimeProvider(
            new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero)
        );

        var id = new RandomIdSource(time).NewId();

        id.Replace("-", "", StringComparison.Ordinal)[..12]
            .Should()
            .Be(
                time.GetUtcNow()
                    .ToUnixTimeMilliseconds()
                    .ToString("x12", CultureInfo.InvariantCulture)
            );
    }

    [Test]
    public void Short_ids_are_12_letters_and_digits_and_differ()
    {
        var ids = new RandomIdSource(TimeProvider.System);

        ids.NewShortId()
            .Should()
            .MatchRegex("^[0-9a-hjkmnp-tv-z]{12}$")
            .And.NotBe(ids.NewShortId());
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
