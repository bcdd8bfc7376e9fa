using ScimConformance.MockProvider.Http.Reference;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>What the OpenAPI document says of personal access tokens.</summary>
internal static class TokenOperations
{
    private const string Tokens = "Personal access tokens";

    public static OperationDescription Create { get; } =
        new("CreatePersonalAccessToken", Tokens, "Make a personal access token of one's own")
        {
            Request = "TokenRequest",
            Answer = "OneToken",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription List { get; } =
        new("ListPersonalAccessTokens", Tokens, "List one's own tokens, or everybody's")
        {
            Answer = "Tokens",
            Query = AdminOperations.Paging,
        };

    public static OperationDescription Get { get; } =
        new("GetPersonalAccessToken", Tokens, "Get a personal access token")
        {
            Answer = "OneToken",
        };

    public static OperationDescription Update { get; } =
        new("UpdatePersonalAccessToken", Tokens, "Rename a token, or give it other scopes")
        {
            Request = "TokenRequest",
            Answer = "OneToken",
        };

    public static OperationDescription Delete { get; } =
        new("RevokePersonalAccessToken", Tokens, "Revoke a personal access token")
        {
            Status = StatusCodes.Status204NoContent,
        };
}
