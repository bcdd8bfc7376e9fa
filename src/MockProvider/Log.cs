namespace ScimConformance.MockProvider;

internal static partial class Log
{
    [LoggerMessage(
        EventId = 1,
        Level = LogLevel.Error,
        Message = "{Method} {Path} failed. This is a bug of the provider."
    )]
    public static partial void RequestFailed(
        ILogger logger,
        Exception error,
        string method,
        string path
    );
}
