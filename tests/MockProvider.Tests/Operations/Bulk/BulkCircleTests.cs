namespace ScimConformance.MockProvider.Tests.Operations.Bulk;

[Proves("R7644-3.7.1-01")]
public sealed class BulkCircleTests
{
    [Test]
    public async Task Two_groups_can_be_members_of_each_other()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.Group("a", "bulkId:b"),
            Operation.Group("b", "bulkId:a")
        );

        results.Statuses().Should().Equal("201", "201");
        var (a, b) = (store.IdOf("a"), store.IdOf("b"));
        store.Find(a)["members"].ShouldBe($$"""[{ "value": "{{b}}" }]""");
        store.Find(b)["members"].ShouldBe($$"""[{ "value": "{{a}}" }]""");
        results[0].Text("version").Should().Be(store.VersionOf(a));
        results[0].Text("location").Should().Be($"{StoreFake.Base}/Groups/{a}");
    }

    [Test]
    public async Task Two_people_can_manage_each_other()
    {
        var store = new StoreFake();

        await Job.RunAsync(store, Operation.Report("a", "b"), Operation.Report("b", "a"));

        var a = store.Find(store.IdOf("a"))[StoreFake.Enterprise];
        a!["manager"].Text("value").Should().Be(store.IdOf("b"));
        a.Text("employeeNumber").Should().Be("7");
    }

    [Test]
    public async Task A_resource_can_refer_to_itself()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(store, Operation.Report("a", "a"));

        results.Statuses().Should().Equal("201");
        var id = store.IdOf("a");
        store.Find(id)[StoreFake.Enterprise]!["manager"].Text("value").Should().Be(id);
    }

    [Test]
    public async Task What_refers_to_a_circle_comes_after_it_and_what_it_refers_to_before_it()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.Patch("/Groups/bulkId:a", "note", "last"),
            Operation.Group("a", "bulkId:b", "bulkId:u"),
            Operation.Group("b", "bulkId:c"),
            Operation.Group("c", "bulkId:a"),
            Operation.User("u")
        );

        results.Statuses().Should().Equal("200", "201", "201", "201", "201");
        var a = store.Find(store.IdOf("a"));
        a.Text("note").Should().Be("last");
        a["members"]
            .ShouldBe(
                $$"""[{ "value": "{{store.IdOf("b")}}" }, { "value": "{{store.IdOf("u")}}" }]"""
            );
    }

    [Test]
    public async Task A_circle_with_a_failure_leaves_nothing_behind()
    {
        var store = new StoreFake();
        store.Add("b");

        var results = await Job.RunAsync(
            store,
            Operation.Group("a", "bulkId:b"),
            Operation.Group("b", "bulkId:a"),
            Operation.Group("g", "bulkId:a")
        );

        results.Statuses().Should().Equal("409", "409", "409");
        results[0]!["response"].Text("scimType").Should().BeNull();
        results[1]!["response"].Text("scimType").Should().Be("uniqueness");
        results.Select(it => it.Text("location")).Should().Equal(null, null, null);
        store.Count.Should().Be(1);
    }

    [Test]
    public async Task A_circle_that_cannot_be_completed_leaves_nothing_behind()
    {
        var store = new StoreFake { RefusesPut = true };

        var results = await Job.RunAsync(
            store,
            Operation.Group("a", "bulkId:b"),
            Operation.Group("b", "bulkId:a")
        );

        results.Statuses().Should().Equal("400", "409");
        store.Count.Should().Be(0);
    }

    [Test]
    public async Task Each_operation_of_a_failed_circle_is_an_error()
    {
        var store = new StoreFake();
        var request = Operation.Request(
            Operation.Group("a", "bulkId:b"),
            Operation.Create(
                "/Groups",
                "b",
                Json.Object("""{ "members": [{ "value": "bulkId:a" }] }""")
            ),
            Operation.User("u")
        );
        request["failOnErrors"] = 2;

        var results = await Job.RunRequestAsync(store, request);

        results.Statuses().Should().Equal("409", "400");
        store.Count.Should().Be(0);
    }
}
