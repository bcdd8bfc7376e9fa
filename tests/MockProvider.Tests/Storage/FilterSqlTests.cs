using System.Text.Json.Nodes;
using CsCheck;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class FilterSqlTests
{
    private static readonly ResourceType User = SchemaCatalogue
        .For("rfc")
        .FindResourceType("User")!;

    private static readonly string[] Texts =
    [
        "a",
        "A",
        "ab",
        "b",
        "bA",
        "é",
        "\u00c9",
        "e\u0301",
        "\ud83d\ude00",
        "\uffee",
        "z\u0000",
        "",
        new('x', 1200),
        new string('x', 1200) + "y",
    ];

    private static readonly Gen<string> Text = Pick(Texts);

    private static readonly Gen<JsonObject> Users =
        from userName in Pick("a", "ab", "b", "\u00e9", "\ud83d\ude00", new string('x', 1200) + "z")
        from displayName in Gen.OneOf(Text, Gen.Const(""))
        from externalId in Text
        from emails in Text.Array[0, 3]
        from active in Gen.Bool
        from title in Text
        from given in Gen.Int[0, 31]
        select Document(userName, displayName, externalId, emails, active, title, given);

    private static readonly Gen<FilterExpression> Leaves = Gen.OneOf(
        Compare(
            Pick("userName", "displayName", "externalId", "emails.value", "emails", "title"),
            Text
        ),
        Compare(Pick("active"), Pick("true", "false").Select(Literal)),
        Gen.Select(
            Pick("meta.lastModified", "meta.created"),
            Gen.Enum<ComparisonOperator>().Where(IsOrder),
            Pick(
                "2026-01-01T00:00:00Z",
                "2026-01-03T00:00:00.000Z",
                "2026-01-03T00:00:00.0001Z",
                "2026-01-05T12:00:00+02:00"
            ),
            FilterExpression (path, comparison, value) =>
                new ComparisonExpression(Path(path), comparison, FilterValue.Of(value))
        ),
        Pick("displayName", "emails.value", "userName", "externalId", "id", "title")
            .Select(FilterExpression (path) => new PresentExpression(Path(path))),
        Gen.Select(
            Compare(Pick("value", "type"), Text),
            Compare(Pick("value", "type"), Text),
            Gen.Int[0, 2],
            FilterExpression (one, other, kind) =>
                new ValuePathExpression(
                    Path("emails"),
                    kind switch
                    {
                        0 => one,
                        1 => new AndExpression(one, other),
                        _ => new OrExpression(one, other),
                    }
                )
        )
    );

    [TestCase(true)]
    [TestCase(false)]
    public async Task SQL_selects_what_the_evaluator_does(bool neMatchesUnassigned)
    {
        await using var store = await TestStore.OpenAsync();
        var users = await InsertAsync(store, 60);
        var policy = new FilterPolicy { NeMatchesUnassigned = neMatchesUnassigned };
        var exact = 0;

        await Trees(3)
            .SampleAsync(
                async filter =>
                {
                    var expected = users
                        .Where(user =>
                            FilterEvaluator.Matches(filter, user.Complete, User, policy.Comparison)
                        )
                        .Select(user => user.Id)
                        .ToList();
                    var selected = await store.ReadAsync(tables =>
                        tables.Resources.ListAsync(
                            new ResourceSelection(store.Organization, User)
                            {
                                Filter = filter,
                                Policy = policy,
                            }
                        )
                    );
                    var isExact = await store.ReadAsync(tables =>
                        Task.FromResult(tables.Resources.Answers(filter, User, policy))
                    );
                    var found = selected.Select(resource => resource.Id).ToList();
                    if (isExact)
                    {
                        Interlocked.Increment(ref exact);
                        found.Should().Equal(expected, "of {0}", filter);
                    }
                    else
                    {
                        expected
                            .Except(found, StringComparer.Ordinal)
                            .Should()
                            .BeEmpty("of {0}", filter);
                    }
                },
                iter: 600,
                threads: 1
            );

        exact
            .Should()
            .BeGreaterThan(150, "a property that is never about SQL alone proves nothing");
    }

    [Test]
    public async Task A_page_and_a_count_of_a_filter_are_those_of_its_matches()
    {
        await using var store = await TestStore.OpenAsync();
        var users = await InsertAsync(store, 20);
        var filter = FilterParser.Parse("active eq true or not (active eq true)").Value;
        var all = new ResourceSelection(store.Organization, User) { Filter = filter };

        var count = await store.ReadAsync(tables => tables.Resources.CountAsync(all));
        var page = await store.ReadAsync(tables =>
            tables.Resources.ListAsync(all with { Skip = 5, Take = 7 })
        );

        count.Should().Be(users.Count);
        page.Select(resource => resource.Id)
            .Should()
            .Equal(users.Skip(5).Take(7).Select(user => user.Id));
    }

    [TestCase("active eq true", 40)]
    [TestCase("emails.value pr", 99)]
    public async Task A_filter_that_says_the_same_again_and_again_selects_the_same(
        string filter,
        int times
    )
    {
        await using var store = await TestStore.OpenAsync();
        await InsertAsync(store, 40);

        var once = await FindAsync(filter);
        var again = await FindAsync(string.Join(" and ", Enumerable.Repeat(filter, times)));

        again.Should().Equal(once).And.NotBeEmpty();

        async Task<IReadOnlyList<string>> FindAsync(string text)
        {
            var selection = new ResourceSelection(store.Organization, User)
            {
                Filter = FilterParser.Parse(text).Value,
            };
            var found = await store.ReadAsync(tables => tables.Resources.ListAsync(selection));
            return [.. found.Select(resource => resource.Id)];
        }
    }

    private static async Task<List<(string Id, JsonObject Complete)>> InsertAsync(
        TestStore store,
        int count
    )
    {
        var users = new List<(string, JsonObject)>();
        var documents = Users.Array[count].Single(_ => true, seed: "0000KJ2sPm71");
        for (var number = 0; number < count; number++)
        {
            var document = documents[number];
            document["userName"] = $"{document["userName"]}{number}";
            var stored = await store.InsertAsync(document, User, day: number % 7);
            var complete = stored.ReadDocument();
            complete["meta"] = new JsonObject
            {
                ["created"] = stored.Created.ToString("O"),
                ["lastModified"] = stored.LastModified.ToString("O"),
            };
            users.Add((stored.Id, complete));
        }

        return users;
    }

    // Attributes that the bits of given leave out have no value.
    private static JsonObject Document(
        string userName,
        string displayName,
        string externalId,
        string[] emails,
        bool active,
        string title,
        int given
    )
    {
        var document = new JsonObject
        {
            ["schemas"] = new JsonArray(SchemaUrns.User),
            ["userName"] = userName,
        };
        Add(1, "displayName", displayName);
        Add(2, "externalId", externalId);
        Add(4, "active", active);
        Add(8, "title", title);
        if ((given & 16) != 0 && emails.Length > 0)
        {
            document["emails"] = new JsonArray([
                .. emails.Select(email => new JsonObject { ["value"] = email, ["type"] = "a" }),
            ]);
        }

        return document;

        void Add(int bit, string name, JsonNode value)
        {
            if ((given & bit) != 0)
            {
                document[name] = value;
            }
        }
    }

    private static Gen<FilterExpression> Compare(Gen<string> paths, Gen<string> values) =>
        Compare(paths, values.Select(FilterValue.Of), Gen.Enum<ComparisonOperator>());

    private static Gen<FilterExpression> Compare(Gen<string> paths, Gen<FilterValue> values) =>
        Compare(paths, values, Pick(ComparisonOperator.Equal, ComparisonOperator.NotEqual));

    private static Gen<FilterExpression> Compare(
        Gen<string> paths,
        Gen<FilterValue> values,
        Gen<ComparisonOperator> operators
    ) =>
        Gen.Select(
            paths,
            operators,
            values,
            FilterExpression (path, comparison, value) =>
                new ComparisonExpression(Path(path), comparison, value)
        );

    private static Gen<FilterExpression> Trees(int depth) =>
        depth == 0
            ? Leaves
            : Gen.OneOf(
                Leaves,
                Gen.Select(
                    Trees(depth - 1),
                    Trees(depth - 1),
                    FilterExpression (a, b) => new AndExpression(a, b)
                ),
                Gen.Select(
                    Trees(depth - 1),
                    Trees(depth - 1),
                    FilterExpression (a, b) => new OrExpression(a, b)
                ),
                Trees(depth - 1).Select(FilterExpression (inner) => new NotExpression(inner))
            );

    private static bool IsOrder(ComparisonOperator comparison) =>
        comparison
            is not (
                ComparisonOperator.Contains
                or ComparisonOperator.StartsWith
                or ComparisonOperator.EndsWith
            );

    private static FilterValue Literal(string keyword) => FilterValue.Of(keyword is "true");

    private static AttributePath Path(string text) =>
        AttributePath.TryParse(text, out var path)
            ? path
            : throw new ArgumentException($"{text} is no path.", nameof(text));

    private static Gen<T> Pick<T>(params T[] items) =>
        Gen.Int[0, items.Length - 1].Select(index => items[index]);
}
