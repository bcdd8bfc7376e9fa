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
        Message = "Message {Message} was not sent by {Host}:{Port} (--smtp) and is tried again later."
    )]
    public static partial void MailIsNotSent(
        ILogger logger,
        string message,
        string host,
        int port,
        Exception error
    );

    [LoggerMessage(
        EventId = 3,
        Level = LogLevel.Warning,
        Message = "The messages to be sent cannot be read from the database; trying again."
    )]
    public static partial void MailCannotBeRead(ILogger logger, Exception error);

    [LoggerMessage(
        EventId = 4,
        Level = LogLevel.Warning,
        Message = "{Count} events of the audit trail could not be stored."
    )]
    public static partial void EventsNotStored(ILogger logger, Exception error, int count);

    [LoggerMessage(
        EventId = 5,
        Level = LogLevel.Warning,
        Message = "When keys were used last could not be stored."
    )]
    public static partial void UsesNotStored(ILogger logger, Exception error);
}
