using Microsoft.AspNetCore.Identity;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Operations;

namespace ScimConformance.MockProvider.Tests.Operations;

public sealed class PasswordProtectionTests
{
    [TestCase("pa\u0308ssword", "p\u00e4ssword", true)]
    [TestCase("p\u00e4ssword", "p\u00e4ssword", true)]
    [TestCase("password", "Password", false)]
    [Proves("R7643-4.1.1-17", "R7643-4.1.1-18", "R7644-5-04")]
    public void A_password_is_hashed_in_its_composed_form(string given, string tried, bool same)
    {
        var body = AUser.With($$"""{"password":"{{given}}"}""");

        var safe = new PasswordProtection(new PasswordHashing()).Protect(body, Examples.User).Value;

        var hash = safe["password"]!.GetValue<string>();
        hash.Should().NotContain(given);
        new PasswordHasher<Account>()
            .VerifyHashedPassword(null!, hash, tried)
            .Should()
            .Be(same ? PasswordVerificationResult.Success : PasswordVerificationResult.Failed);
    }
}
