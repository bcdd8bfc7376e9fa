using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Answers of the documented API.</summary>
internal static class AdminAnswer
{
    public static async Task OkAsync(HttpContext http, Task<Result<JsonObject>> result) =>
        await ErrorListAnswer.WriteAsync(http, StatusCodes.Status200OK, await result);

    public static async Task CreatedAsync(HttpContext http, Task<Result<JsonObject>> result) =>
        await ErrorListAnswer.WriteAsync(http, StatusCodes.Status201Created, await result);

    public static async Task NoContentAsync<T>(HttpContext http, Task<Result<T>> result) =>
        await ErrorListAnswer.WriteEmptyAsync(http, await result);
}
