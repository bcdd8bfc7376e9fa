using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Sqlite;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class AccessRevisionsTests
{
    private readonly AccessRevisions _revisions = new();
    private readonly AccessChanges _changes = new();

    [Test]
    public void A_changed_account_has_another_revision_and_hardly_anybody_else_has()
    {
        _changes.Of("acme", "ann");

        var changed = Changed();

        changed.Should().Contain(("acme", "ann")).And.HaveCountLessThan(20);
    }

    [Test]
    public void A_changed_organization_gives_all_its_accounts_another_revision_and_hardly_any_other()
    {
        _changes.Of("acme");

        var changed = Changed();

        changed.Where(account => account.Organization is "acme").Should().HaveCount(101);
        changed
            .Where(account => account.Organization is not "acme")
            .Should()
            .HaveCountLessThan(120);
    }

    [Test]
    public void What_changes_all_gives_everybody_another_revision()
    {
        _changes.OfAll();

        Changed().Should().HaveCount(Everybody().Count());
    }

    [Test]
    public void What_was_counted_and_cleared_counts_no_more()
    {
        _changes.Of("acme", "ann");
        _changes.Of("acme");
        _changes.OfAll();
        _changes.Any.Should().BeTrue();

        _changes.Clear();

        _changes.Any.Should().BeFalse();
        Changed().Should().BeEmpty();
    }

    private List<(string Organization, string Account)> Changed()
    {
        var before = Everybody().ToDictionary(account => account, Revision);
        _revisions.Add(_changes);
        return [.. Everybody().Where(account => Revision(account) > before[account])];
    }

    private long Revision((string Organization, string Account) account) =>
        _revisions.Of(account.Organization, account.Account);

    // Ten organizations of 101 accounts.
    private static IEnumerable<(string Organization, string Account)> Everybody() =>
        from organization in Enumerable.Range(1, 9).Select(n => $"org{n}").Prepend("acme")
        from account in Enumerable.Range(1, 100).Select(n => $"account{n}").Prepend("ann")
        select (organization, account);
}
