namespace ScimConformance.MockProvider.Errors;

/// <summary>Lets an endpoint read as a chain: the first error is the answer.</summary>
internal static class Chaining
{
    public static async Task<Result<TNext>> ThenAsync<T, TNext>(
        this Task<Result<T>> task,
        Func<T, Task<Result<TNext>>> next
    )
    {
        var result = await task;
        return result.IsError ? result.Error : await next(result.Value);
    }

    public static async Task<Result<TNext>> ThenAsync<T, TNext>(
        this Result<T> result,
        Func<T, Task<Result<TNext>>> next
    ) => result.IsError ? result.Error : await next(result.Value);

    public static Result<TNext> Then<T, TNext>(
        this Result<T> result,
        Func<T, Result<TNext>> next
    ) => result.IsError ? result.Error : next(result.Value);

    public static async Task<Result<TNext>> Then<T, TNext>(
        this Task<Result<T>> task,
        Func<T, Result<TNext>> next
    ) => (await task).Then(next);

    public static async Task<Result<TNext>> Select<T, TNext>(
        this Task<Result<T>> task,
        Func<T, TNext> map
    )
    {
        var result = await task;
        return result.IsError ? result.Error : map(result.Value);
    }
}
