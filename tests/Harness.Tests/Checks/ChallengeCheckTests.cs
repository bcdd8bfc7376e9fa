using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Challenges, and the checks of them, each with a good and a bad header.</summary>
public sealed class ChallengeCheckTests
{
    private const string Good =
        "Bearer realm=\"scim, v2\", error=\"invalid_token\", Basic realm=\"scim\"";

    [Test]
    public void A_list_of_challenges_is_parted_at_the_right_commas()
    {
        var challenges = Challenge.ParseList(Good)!;

        challenges.Select(c => c.Scheme).Should().Equal("Bearer", "Basic");
        challenges[0].Parameter("REALM").Should().Be("scim, v2");
        challenges[0].Parameter("error").Should().Be("invalid_token");
        challenges[1].Parameters.Should().ContainSingle();
    }

    [TestCase("Negotiate", true)]
    [TestCase("Negotiate YWJj==", true)]
    [TestCase("Bearer realm = \"x\"", true)]
    [TestCase("Please log in first", false)]
    [TestCase("realm=\"x\"", false)]
    [TestCase("Bearer realm=\"x", false)]
    public void What_is_no_list_of_challenges_is_none(string header, bool isOne) =>
        (Challenge.ParseList(header) is not null).Should().Be(isOne);

    [Test]
    public void Challenges_are_as_they_must_be_or_not()
    {
        Holds(ChallengeChecks.NamesScheme(Refusal(Good)), true);
        Holds(ChallengeChecks.NamesScheme(Answers.Of(401)), false);
        Holds(ChallengeChecks.IsWellFormed(Refusal(Good)), true);
        Holds(ChallengeChecks.IsWellFormed(Refusal("Bearer realm=scim")), false);
        Holds(ChallengeChecks.IsWellFormed(Refusal("Please log in first")), false);
        Holds(ChallengeChecks.HasBearer(Refusal(Good)), true);
        Holds(ChallengeChecks.HasBearer(Refusal("Basic realm=\"scim\"")), false);
        Holds(ChallengeChecks.HasParameters(Refusal(Good)), true);
        Holds(ChallengeChecks.HasParameters(Refusal("Bearer")), false);
        Holds(ChallengeChecks.RepeatsNothing(Refusal(Good)), true);
        Holds(ChallengeChecks.RepeatsNothing(Refusal("Bearer error=\"a\", error=\"b\"")), false);
        Holds(ChallengeChecks.HasPlainParameters(Refusal(Good)), true);
        Holds(
            ChallengeChecks.HasPlainParameters(
                Refusal("Bearer error_description=\"the \\\"token\\\"\"")
            ),
            false
        );
        Holds(ChallengeChecks.HasPlainParameters(Refusal("Bearer scope=\"a  b\"")), false);
        Holds(ChallengeChecks.HasNoErrorCode(Refusal("Bearer realm=\"scim\"")), true);
        Holds(ChallengeChecks.HasNoErrorCode(Refusal(Good)), false);
    }

    [TestCase(Good, true, null)]
    [TestCase("Bearer realm=\"scim\"", false, Severity.Note)]
    [TestCase("Bearer error=\"insufficient_scope\"", false, Severity.Warn)]
    public void An_unknown_token_is_called_invalid_or_not(
        string header,
        bool holds,
        object? severity
    )
    {
        var found = ChallengeChecks
            .SaysInvalidToken(Refusal(header))
            .OfType<Discrepancy>()
            .SingleOrDefault();

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [TestCase(200, """{"authenticationSchemes":[]}""", true, null)]
    [TestCase(401, null, false, Severity.Note)]
    [TestCase(200, "{}", false, null)]
    [TestCase(500, null, false, null)]
    public void A_configuration_is_public_or_protected(
        int status,
        string? body,
        bool holds,
        object? severity
    )
    {
        var found = ChallengeChecks.IsPublicOrProtected(Answers.Of(status, body));

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [TestCase(
        """{"authenticationSchemes":[{"type":"httpbasic"},{"type":"oauthbearertoken"}]}""",
        true
    )]
    [TestCase("""{"authenticationSchemes":[{"type":"httpbasic"}]}""", false)]
    public void A_name_and_a_password_are_alone_or_not(string body, bool holds) =>
        (ChallengeChecks.NotBasicAlone(Answers.Of(200, body)) is null).Should().Be(holds);

    [TestCase("private, max-age=0", true)]
    [TestCase("no-store", false)]
    public void An_answer_is_private_or_not(string control, bool holds) =>
        (ChallengeChecks.IsPrivate(Answers.Of(200).With("Cache-Control", control)) is null)
            .Should()
            .Be(holds);

    private static Exchange Refusal(string challenge) =>
        Answers.Of(401).With("WWW-Authenticate", challenge);

    private static void Holds(Discrepancy? found, bool holds) => Holds([found], holds);

    private static void Holds(IEnumerable<Discrepancy?> found, bool holds) =>
        found.All(d => d is null).Should().Be(holds);
}
