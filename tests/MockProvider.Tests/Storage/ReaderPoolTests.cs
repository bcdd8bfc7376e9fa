using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Sqlite;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class ReaderPoolTests
{
    [Test]
    public async Task As_many_read_as_ask_and_two_readers_a_processor_are_kept()
    {
        using var file = new TemporaryFile();
        var location = SqliteLocation.TryParse(file.Database)!;
        await using var database = SqliteDatabase.Open(location, default);
        using var pool = new ReaderPool(location);
        var kept = 2 * Environment.ProcessorCount;
        var first = Take(pool, kept + 3);
        first.ForEach(pool.Return);

        var second = Take(pool, kept + 3);

        second.Intersect(first).Should().BeEquivalentTo(first.Take(kept));
        foreach (var reader in second)
        {
            (await reader.Organizations.ListAsync()).Should().BeEmpty();
            reader.Dispose();
        }
    }

    private static List<Store> Take(ReaderPool pool, int readers) =>
        [.. Enumerable.Range(0, readers).Select(_ => pool.Take())];
}
