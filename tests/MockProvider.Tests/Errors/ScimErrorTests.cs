using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Tests.Errors;

public sealed class ScimErrorTests
{
    [TestCase(nameof(ScimType.InvalidFilter), "invalidFilter")]
    [TestCase(nameof(ScimType.TooMany), "tooMany")]
    [TestCase(nameof(ScimType.Uniqueness), "uniqueness")]
    [TestCase(nameof(ScimType.Mutability), "mutability")]
    [TestCase(nameof(ScimType.InvalidSyntax), "invalidSyntax")]
    [TestCase(nameof(ScimType.InvalidPath), "invalidPath")]
    [TestCase(nameof(ScimType.NoTarget), "noTarget")]
    [TestCase(nameof(ScimType.InvalidValue), "invalidValue")]
    [TestCase(nameof(ScimType.InvalidVers), "invalidVers")]
    [TestCase(nameof(ScimType.Sensitive), "sensitive")]
    [TestCase(nameof(ScimType.InvalidCursor), "invalidCursor")]
    [TestCase(nameof(ScimType.ExpiredCursor), "expiredCursor")]
    [TestCase(nameof(ScimType.InvalidCount), "invalidCount")]
    [Proves("R7644-7.5.2-02")]
    public void A_keyword_is_spelled_as_in_the_RFC(string member, string keyword) =>
        Enum.Parse<ScimType>(member).Keyword().Should().Be(keyword);

    [Test]
    public void A_uniqueness_clash_is_409() => ScimError.Uniqueness("x").Status.Should().Be(409);

    [Test]
    [Proves("R7644-3.12-27", "R7644-7.5.2-01")]
    public void A_sensitive_filter_is_403() => ScimError.Sensitive("x").Status.Should().Be(403);

    [Test]
    public void Not_found_has_no_keyword() => ScimError.NotFound("x").ScimType.Should().BeNull();
}
