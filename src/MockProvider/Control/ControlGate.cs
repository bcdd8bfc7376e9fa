using System.Security.Cryptography;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Control;

/// <summary>Nothing is there unless the provider was started with control; then it is for those who know its key.</summary>
internal sealed class ControlGate(ProviderOptions options)
{
    public const string Path = "/control";

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (Refusal(http) is { } refusal)
        {
            await ErrorListAnswer.WriteErrorAsync(http, refusal);
            return;
        }

        await next(http);
        if (UnansweredStatus.Of(http) is { } error)
        {
            await ErrorListAnswer.WriteErrorAsync(http, error);
        }
    }

    private ScimError? Refusal(HttpContext http) =>
        options switch
        {
            { Control: false } => ScimError.NotFound(
                "There is nothing here. Start the provider with --control to open the control API."
            ),
            _ when !IsKnown(BearerToken.Of(http)) => ScimError.Unauthorized(
                "The control key is missing or wrong."
            ),
            _ => null,
        };

    private bool IsKnown(string? token) =>
        token is not null
        && CryptographicOperations.FixedTimeEquals(
            new Secret(token).Hash,
            new Secret(options.ControlKey!).Hash
        );
}
