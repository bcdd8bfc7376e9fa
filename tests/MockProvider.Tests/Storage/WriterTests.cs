using System.Data.Common;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class WriterTests
{
    private static readonly ResourceType User = SchemaCatalogue
        .For("rfc")
        .FindResourceType("User")!;

    [Test]
    public async Task Of_writes_that_share_a_commit_each_is_kept_or_undone_on_its_own()
    {
        await using var store = await TestStore.OpenAsync();

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(number =>
                    store.WriteAsync<Done>(async tables =>
                    {
                        var document = Document($"user{number}");
                        await tables.Resources.InsertAsync(
                            store.Resource(document, User),
                            ResourceKeys.Of(document, User)
                        );
                        return number % 4 == 0
                            ? ScimError.BadRequest("Undo this one.")
                            : default(Done);
                    })
                )
        );

        var stored = await store.ReadAsync(tables =>
            tables.Resources.ListAsync(new ResourceSelection(store.Organization, User))
        );
        results.Count(result => result.IsError).Should().Be(10);
        stored
            .Select(resource => resource.ReadDocument()["userName"]!.GetValue<string>())
            .Should()
            .BeEquivalentTo(
                Enumerable.Range(0, 40).Where(number => number % 4 != 0).Select(n => $"user{n}")
            );
    }

    // On a server, the taken value shows only when the undoing is sent.
    [Test]
    public async Task A_write_that_fails_and_whose_value_is_taken_is_undone_on_its_own()
    {
        await using var store = await TestStore.OpenAsync();
        await store.InsertAsync(Document("taken"), User);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(number =>
                    store.WriteAsync<Done>(async tables =>
                    {
                        var fails = number % 2 == 0;
                        var document = Document(fails ? "TAKEN" : $"user{number}");
                        await tables.Resources.InsertAsync(
                            store.Resource(document, User),
                            ResourceKeys.Of(document, User)
                        );
                        return fails ? ScimError.BadRequest($"Number {number}.") : default(Done);
                    })
                )
        );

        results
            .Select(result => result.Error?.Detail)
            .Should()
            .Equal(Enumerable.Range(0, 20).Select(n => n % 2 == 0 ? $"Number {n}." : null));
        (await CountAsync(store)).Should().Be(11);
    }

    // On a server, what one write has put off is sent with what another one asks.
    [Test]
    public async Task Writes_that_ask_fail_or_have_a_value_that_is_taken_each_have_their_own_end()
    {
        await using var store = await TestStore.OpenAsync();
        await store.InsertAsync(Document("taken"), User);
        var all = new ResourceSelection(store.Organization, User);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 60)
                .Select(number =>
                    store.WriteAsync<Done>(async tables =>
                    {
                        if (number % 4 == 1)
                        {
                            await tables.Resources.CountAsync(all);
                        }

                        var document = Document(number % 20 == 2 ? "TAKEN" : $"user{number}");
                        var (_, clash) = await tables.Resources.InsertAsync(
                            store.Resource(document, User),
                            ResourceKeys.Of(document, User)
                        );
                        if (number % 4 == 3)
                        {
                            await tables.Resources.CountAsync(all);
                        }

                        return clash is { } key ? Conflicts.Of(User, key)
                            : number % 5 == 0 ? ScimError.BadRequest("Undo this one.")
                            : default(Done);
                    })
                )
        );

        results
            .Select(result => result.Error?.ScimType)
            .Should()
            .Equal(
                Enumerable
                    .Range(0, 60)
                    .Select(n => n % 20 == 2 ? ScimType.Uniqueness : (ScimType?)null)
            );
        var stored = await store.ReadAsync(tables => tables.Resources.ListAsync(all));
        stored
            .Select(resource => resource.ReadDocument()["userName"]!.GetValue<string>())
            .Should()
            .BeEquivalentTo(
                Enumerable
                    .Range(0, 60)
                    .Where(n => n % 5 != 0 && n % 20 != 2)
                    .Select(n => $"user{n}")
                    .Append("taken")
            );
    }

    [Test]
    public async Task Writes_go_on_after_one_that_lost_the_connection()
    {
        await using var store = await TestStore.OpenAsync();
        var hasBegun = new TaskCompletionSource();
        var othersWait = new TaskCompletionSource();

        var losing = store.WriteAsync<Done>(async tables =>
        {
            hasBegun.SetResult();
            await othersWait.Task;
            var session = ((Store)tables).Session;
            await session.ExecuteAsync(
                session.IsOfServer ? "SELECT pg_terminate_backend(pg_backend_pid())" : "ROLLBACK"
            );
            return default(Done);
        });
        await hasBegun.Task;
        var others = Enumerable
            .Range(0, 20)
            .Select(n => store.InsertAsync(Document($"user{n}"), User))
            .ToList();
        othersWait.SetResult();

        await ((Func<Task>)(() => losing)).Should().ThrowAsync<DbException>();
        await Task.WhenAll(others);
        (await CountAsync(store)).Should().Be(20);
    }

    [Test]
    public async Task A_write_that_throws_is_undone_and_leaves_the_writer_working()
    {
        await using var store = await TestStore.OpenAsync();

        var failing = () =>
            store.WriteAsync<Done>(async tables =>
            {
                var document = Document("first");
                await tables.Resources.InsertAsync(
                    store.Resource(document, User),
                    ResourceKeys.Of(document, User)
                );
                throw new InvalidOperationException("A bug.");
            });
        await failing.Should().ThrowAsync<InvalidOperationException>().WithMessage("A bug.");
        await store.InsertAsync(Document("second"), User);

        (await CountAsync(store)).Should().Be(1);
    }

    [Test]
    public async Task A_write_of_somebody_who_has_gone_is_not_done()
    {
        await using var store = await TestStore.OpenAsync();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await using var database = await TestDatabase.OpenAsync();
        var ran = false;

        var write = () =>
            database.WriteAsync<Done>(
                _ =>
                {
                    ran = true;
                    return Task.FromResult<Result<Done>>(default(Done));
                },
                gone.Token
            );

        await write.Should().ThrowAsync<OperationCanceledException>();
        ran.Should().BeFalse();
    }

    [Test]
    public async Task Of_two_resources_with_one_unique_value_the_second_learns_which_it_is()
    {
        await using var store = await TestStore.OpenAsync();
        await store.InsertAsync(Document("Ann"), User);

        var second = await store.WriteAsync<Done>(async tables =>
        {
            var document = Document("ANN");
            var (_, clash) = await tables.Resources.InsertAsync(
                store.Resource(document, User),
                ResourceKeys.Of(document, User)
            );
            return clash is { } key ? Conflicts.Of(User, key) : default(Done);
        });

        second.Error!.ScimType.Should().Be(ScimType.Uniqueness);
        second.Error.Detail.Should().Contain("'userName'");
    }

    private static Task<int> CountAsync(TestStore store) =>
        store.ReadAsync(tables =>
            tables.Resources.CountAsync(new ResourceSelection(store.Organization, User))
        );

    private static JsonObject Document(string userName) =>
        new() { ["schemas"] = new JsonArray(SchemaUrns.User), ["userName"] = userName };
}
