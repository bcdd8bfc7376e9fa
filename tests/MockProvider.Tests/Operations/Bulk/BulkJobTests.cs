using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Operations.Bulk;

public sealed class BulkJobTests
{
    [Test]
    [Proves("R7644-3.7-03", "R7644-3.7-27", "R7644-3.7.2-07", "R7644-3.7.3-01", "R7644-3.7.3-02")]
    public async Task Each_POST_makes_a_resource_of_its_own_and_returns_its_bulkId()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(store, Operation.User("a"), Operation.User("b"));

        results.Statuses().Should().Equal("201", "201");
        results.Select(it => it.Text("bulkId")).Should().Equal("a", "b");
        results
            .Select(it => it.Text("location"))
            .Should()
            .Equal(
                $"{StoreFake.Base}/Users/{store.IdOf("a")}",
                $"{StoreFake.Base}/Users/{store.IdOf("b")}"
            );
    }

    [Test]
    [Proves(
        "R7644-3.7-16",
        "R7644-3.7-17",
        "R7644-3.7-32",
        "R7644-3.7.3-03",
        "R7644-3.7.3-04",
        "R7644-3.7.3-05",
        "R7644-3.7.3-06",
        "R7644-3.12-28"
    )]
    public async Task Each_result_says_what_the_single_request_would_and_where_it_was_done()
    {
        var store = new StoreFake();
        var (ann, bob) = (store.Add("ann"), store.Add("bob"));

        var results = await Job.RunAsync(
            store,
            Operation.User("x", "ann"),
            Operation.Rename(ann, "anna"),
            Operation.Patch($"/Users/{bob}", "title", "Guide"),
            Operation.Delete($"/Users/{bob}"),
            Operation.Delete("/Users/none"),
            Operation.Rename("none", "nobody")
        );

        results.Statuses().Should().Equal("409", "200", "200", "204", "404", "404");
        results
            .Select(it => it.Text("method"))
            .Should()
            .Equal("POST", "PUT", "PATCH", "DELETE", "DELETE", "PUT");
        results
            .Select(it => it.Text("location"))
            .Should()
            .Equal(
                null,
                $"{StoreFake.Base}/Users/{ann}",
                $"{StoreFake.Base}/Users/{bob}",
                $"{StoreFake.Base}/Users/{bob}",
                $"{StoreFake.Base}/Users/none",
                $"{StoreFake.Base}/Users/none"
            );
        results[0].Text("bulkId").Should().Be("x");
        results[0]!["response"].Text("scimType").Should().Be("uniqueness");
        results[0]!["response"].Text("status").Should().Be("409");
        results[0]!["response"].Text("detail").Should().NotBeEmpty();
    }

    [Test]
    [Proves("R7644-3.7-22", "R7644-3.7-26")]
    public async Task Without_failOnErrors_all_are_tried_and_none_is_taken_back()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.BadUser("1"),
            Operation.User("a"),
            Operation.BadUser("2"),
            Operation.User("b")
        );

        results.Statuses().Should().Equal("400", "201", "400", "201");
        store.Count.Should().Be(2);
    }

    [TestCase(1, 2, 1)]
    [TestCase(2, 4, 2)]
    [TestCase(3, 5, 3)]
    [Proves("R7644-3.7-23", "R7644-3.7-24", "R7644-3.7-25")]
    public async Task As_many_errors_as_failOnErrors_says_end_the_job(
        int failOnErrors,
        int processed,
        int stored
    )
    {
        var store = new StoreFake();
        var request = Operation.Request(
            Operation.User("a"),
            Operation.BadUser("1"),
            Operation.User("b"),
            Operation.BadUser("2"),
            Operation.User("c")
        );
        request["failOnErrors"] = failOnErrors;

        var results = await Job.RunRequestAsync(store, request);

        results.Should().HaveCount(processed);
        store.Count.Should().Be(stored);
    }

    [Test]
    [Proves("R7644-3.7-28")]
    public async Task The_last_word_on_a_resource_stays_the_last()
    {
        var store = new StoreFake();
        var (ann, bob) = (store.Add("ann"), store.Add("bob"));

        var results = await Job.RunAsync(
            store,
            Operation.Rename(ann, "A"),
            Operation.Patch($"/Users/{ann}", "userName", "B"),
            Operation.Rename(ann, "C"),
            Operation.Rename(bob, "D"),
            Operation.Delete($"/Users/{bob}")
        );

        results.Statuses().Should().Equal("200", "200", "200", "200", "204");
        store.Find(ann).Text("userName").Should().Be("C");
        store.Has(bob).Should().BeFalse();
    }

    [Test]
    [Proves("R7644-3.7-28")]
    public async Task The_last_word_stays_the_last_also_when_an_earlier_one_had_to_wait()
    {
        var store = new StoreFake();
        var ann = store.Add("ann");

        await Job.RunAsync(
            store,
            Operation.Patch($"/Users/{ann}", "title", "bulkId:boss"),
            Operation.Patch($"/Users/{ann}", "title", "Guide"),
            Operation.User("boss")
        );

        store.Find(ann).Text("title").Should().Be("Guide");
    }

    [Test]
    [Proves("R7644-3.7-15", "R7644-3.7.3-07")]
    public async Task A_version_is_a_precondition_and_the_new_one_is_returned()
    {
        var store = new StoreFake();
        var (ann, bob) = (store.Add("ann"), store.Add("bob"));

        var results = await Job.RunAsync(
            store,
            Operation.Rename(ann, "anna").With("version", "W/\"1\""),
            Operation.Rename(bob, "bobby").With("version", "W/\"0\""),
            Operation.Delete($"/Users/{bob}").With("version", "W/\"0\"")
        );

        results.Statuses().Should().Equal("200", "412", "412");
        results[0].Text("version").Should().Be(store.VersionOf(ann));
        store.Find(bob).Text("userName").Should().Be("bob");
    }

    [Test]
    [Proves("R7644-3.7-31")]
    public async Task A_version_on_a_POST_is_ignored()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(store, Operation.User("a").With("version", "W/\"9\""));

        results.Statuses().Should().Equal("201");
        store.Calls[0].Version.Should().BeNull();
    }

    [Test]
    [Proves("R7644-3.7-06", "R7644-3.7-07", "R7644-3.7-09", "R7644-3.7-13")]
    public async Task A_malformed_operation_fails_alone_and_never_reaches_the_store()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.User("a").Without("method"),
            Operation.User("b").Without("bulkId"),
            Operation.User("c").Without("path"),
            Operation.User("d").Without("data"),
            Operation.Delete("/Users"),
            (JsonNode)"text",
            Operation.User("e")
        );

        results.Statuses().Should().Equal("400", "400", "400", "400", "405", "400", "201");
        store.Calls.Should().ContainSingle();
    }

    [Test]
    [Proves("R7644-3.7.4-05")]
    public async Task As_many_operations_as_allowed_are_all_answered()
    {
        var store = new StoreFake();
        var operations = Enumerable
            .Range(1, 1000)
            .Select(JsonNode? (number) => Operation.Delete($"/Users/none-{number}"));

        var results = await Job.RunAsync(store, [.. operations]);

        results.Should().HaveCount(1000);
        results.Statuses().Should().OnlyContain(status => status == "404");
    }
}
