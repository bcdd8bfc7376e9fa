using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Operations.Bulk;

namespace ScimConformance.MockProvider.Tests.Operations.Bulk;

public sealed class BulkReferenceTests
{
    [Test]
    [Proves("R7644-3.7-29", "R7644-3.7.2-01")]
    public async Task A_reference_becomes_the_id_of_the_created_resource()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.User("u"),
            Operation.Group("g", "bulkId:u")
        );

        results.Statuses().Should().Equal("201", "201");
        store.Find(store.IdOf("g"))["members"]![0].Text("value").Should().Be(store.IdOf("u"));
    }

    [Test]
    [Proves("R7644-3.7.1-02", "R7644-3.7.3-01")]
    public async Task An_operation_waits_for_a_later_POST_and_results_keep_the_order_of_the_request()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.Group("g", "bulkId:u"),
            Operation.User("other"),
            Operation.User("u")
        );

        results.Statuses().Should().Equal("201", "201", "201");
        results.Select(it => it.Text("bulkId")).Should().Equal("g", "other", "u");
        store.Find(store.IdOf("g"))["members"]![0].Text("value").Should().Be(store.IdOf("u"));
    }

    [Test]
    [Proves("R7644-3.7.2-02")]
    public async Task A_reference_in_an_extension_is_replaced()
    {
        var store = new StoreFake();

        await Job.RunAsync(store, Operation.User("boss"), Operation.Report("ann", "boss"));

        var extension = store.Find(store.IdOf("ann"))[StoreFake.Enterprise];
        extension!["manager"].Text("value").Should().Be(store.IdOf("boss"));
    }

    [Test]
    [Proves("R7644-3.7.2-04")]
    public async Task A_reference_in_a_PATCH_value_is_replaced()
    {
        var store = new StoreFake();
        var group = store.Add("group");

        await Job.RunAsync(
            store,
            Operation.Patch($"/Groups/{group}", "members", Operation.Members("bulkId:u")),
            Operation.User("u")
        );

        store.Find(group)["members"]![0].Text("value").Should().Be(store.IdOf("u"));
    }

    [Test]
    [Proves("R7644-3.7.2-03")]
    public async Task A_bulkId_may_stand_in_the_path()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.Patch("/Users/bulkId:u", "title", "Guide"),
            Operation.User("u"),
            Operation.User("v"),
            Operation.Delete("/Users/bulkId:v")
        );

        results.Statuses().Should().Equal("200", "201", "201", "204");
        results[0].Text("location").Should().Be(results[1].Text("location"));
        store.Find(store.IdOf("u")).Text("title").Should().Be("Guide");
        store.Count.Should().Be(1);
    }

    [TestCase("/Users/bulkId:none", "x")]
    [TestCase("/Users/id-1", "bulkId:none")]
    [Proves("R7644-3.7.2-05")]
    public async Task A_reference_to_an_unknown_bulkId_fails_the_operation(
        string path,
        string value
    )
    {
        var store = new StoreFake();
        store.Add("ann");

        var results = await Job.RunAsync(store, Operation.Patch(path, "title", value));

        results.Statuses().Should().Equal("400");
        results[0]!["response"].Text("detail").Should().Contain("'none'");
        store.Calls.Should().BeEmpty();
    }

    [Test]
    [Proves("R7644-3.7.2-06")]
    public async Task A_reference_to_a_failed_create_fails_the_operation()
    {
        var store = new StoreFake();

        var results = await Job.RunAsync(
            store,
            Operation.Group("g", "bulkId:bad"),
            Operation.BadUser("bad"),
            Operation.Group("h", "bulkId:malformed"),
            Operation.User("malformed").Without("path"),
            Operation.Group("i", "bulkId:g")
        );

        results.Statuses().Should().Equal("409", "400", "409", "400", "409");
        store.Count.Should().Be(0);
    }

    [Test]
    public async Task A_bulkId_of_an_operation_that_creates_nothing_cannot_be_referred_to()
    {
        var store = new StoreFake();
        var ann = store.Add("ann");

        var results = await Job.RunAsync(
            store,
            Operation.Rename(ann, "anna").With("bulkId", "put"),
            Operation.Group("g", "bulkId:put")
        );

        results.Statuses().Should().Equal("200", "400");
        results[0].Text("bulkId").Should().Be("put");
    }

    [Test]
    [Proves("R7644-3.7.2-01")]
    public void References_are_found_wherever_an_id_can_stand()
    {
        var data = Json.Object(
            """
            {
              "a": "bulkId:1",
              "b": ["bulkId:2", { "c": { "d": "bulkId:3/x" } }],
              "$ref": "https://example.com/Users/bulkId:4",
              "path": "members[value eq \"bulkId:5\" or value eq \"bulkId:6\"].display",
              "none": ["a bulkId:7", "bulkId:", "BulkId:8", "/bulkId:9", 1, null, true]
            }
            """
        );

        BulkReferences.In(data).Should().BeEquivalentTo("1", "2", "3/x", "4", "5", "6");
    }

    [Test]
    public void Only_the_references_are_replaced()
    {
        var data = Json.Object(
            """
            {
              "a": "bulkId:1",
              "$ref": "https://example.com/Users/bulkId:1",
              "path": "members[value eq \"bulkId:1\"]",
              "note": "see bulkId:1",
              "n": [1, null, "text"]
            }
            """
        );
        var ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "id-1" };

        BulkReferences
            .Resolve(data, ids)
            .ShouldBe(
                """
                {
                  "a": "id-1",
                  "$ref": "https://example.com/Users/id-1",
                  "path": "members[value eq \"id-1\"]",
                  "note": "see bulkId:1",
                  "n": [1, null, "text"]
                }
                """
            );
    }

    [Test]
    public void What_cannot_be_resolved_yet_leaves_with_the_value_that_it_belongs_to()
    {
        var data = Json.Object(
            """
            {
              "userName": "ann",
              "owner": "bulkId:1",
              "links": ["bulkId:1", "bulkId:2"],
              "members": [{ "value": "bulkId:1", "type": "User" }, { "value": "bulkId:2" }],
              "urn:example:2.0:X": { "number": 7, "manager": { "value": "bulkId:1", "displayName": "B" } }
            }
            """
        );

        BulkReferences
            .Without(data, new HashSet<string>(StringComparer.Ordinal) { "1" })
            .ShouldBe(
                """
                {
                  "userName": "ann",
                  "links": ["bulkId:2"],
                  "members": [{ "value": "bulkId:2" }],
                  "urn:example:2.0:X": { "number": 7 }
                }
                """
            );
    }
}
