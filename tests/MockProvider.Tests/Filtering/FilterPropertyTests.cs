using CsCheck;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class FilterPropertyTests
{
    private static readonly Gen<AttributePath> Paths =
        from schema in Pick<string?>(null, SchemaUrns.User, SchemaUrns.EnterpriseUser)
        from name in Pick("userName", "emails", "a-b_1", "not", "title")
        from sub in Pick<string?>(null, "value", "$ref")
        select new AttributePath(schema, name, sub);

    private static readonly Gen<FilterValue> Values = Gen.OneOf(
        Pick(FilterValue.Null, FilterValue.True, FilterValue.False),
        Gen.Int.Select(number => FilterValue.OfNumber($"{number}")),
        Pick("0.5", "-1e10", "3E-2").Select(FilterValue.OfNumber),
        Gen.Char["aZ \"\\/\b\f\n\r\t\0é☃][)("]
            .Array[0, 8]
            .Select(chars => FilterValue.Of(new string(chars)))
    );

    private static readonly Gen<FilterExpression> Leaves = Gen.OneOf(
        Paths.Select(FilterExpression (path) => new PresentExpression(path)),
        Gen.Select(
            Paths,
            Gen.Enum<ComparisonOperator>(),
            Values,
            FilterExpression (path, comparison, value) =>
                new ComparisonExpression(path, comparison, value)
        )
    );

    private static Gen<FilterExpression> Trees(int depth, bool brackets) =>
        depth == 0
            ? Leaves
            : Gen.OneOf(
                Leaves,
                Gen.Select(
                    Trees(depth - 1, brackets),
                    Trees(depth - 1, brackets),
                    FilterExpression (a, b) => new AndExpression(a, b)
                ),
                Gen.Select(
                    Trees(depth - 1, brackets),
                    Trees(depth - 1, brackets),
                    FilterExpression (a, b) => new OrExpression(a, b)
                ),
                Trees(depth - 1, brackets)
                    .Select(FilterExpression (inner) => new NotExpression(inner)),
                brackets
                    ? Gen.Select(
                        Paths,
                        Trees(depth - 1, brackets: false),
                        FilterExpression (path, inner) => new ValuePathExpression(path, inner)
                    )
                    : Leaves
            );

    private static Gen<T> Pick<T>(params T[] items) =>
        Gen.Int[0, items.Length - 1].Select(index => items[index]);

    [Test]
    [Proves("R7644-3.4.2.2-59")]
    public void Parsing_what_was_printed_gives_the_same_tree() =>
        Trees(4, brackets: true)
            .Sample(tree => FilterParser.Parse(tree.ToString()).Value.Should().Be(tree));

    [Test]
    public void Evaluating_any_tree_gives_an_answer() =>
        Trees(3, brackets: true)
            .Sample(tree =>
            {
                FilterValidator.Validate(tree, Examples.User);
                FilterEvaluator.Matches(tree, Examples.Barbara(), Examples.User);
            });

    [Test]
    public void No_text_throws() =>
        Gen.OneOf(
                Gen.String,
                Gen.Char["ab .[]()\"\\eqnotprandr1-:u$\ud800"]
                    .Array[0, 40]
                    .Select(chars => new string(chars))
            )
            .Sample(text => FilterParser.Parse(text));

    [Test]
    public void A_filter_and_its_negation_never_agree() =>
        Trees(3, brackets: true)
            .Sample(tree =>
                FilterEvaluator.Matches(tree, Examples.Barbara(), Examples.User)
                != FilterEvaluator.Matches(
                    new NotExpression(tree),
                    Examples.Barbara(),
                    Examples.User
                )
            );
}
