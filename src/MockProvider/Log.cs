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

    [LoggerMessage(
        EventId = 2,
        Level = LogLevel.Warning,
        Message = "{Count} events of the audit trail could not be stored."
    )]
    public static partial void EventsNotStored(ILogger logger, Exception error, int count);
}
