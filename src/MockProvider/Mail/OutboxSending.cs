using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Mail;

/// <summary>
/// Sends what is in the outbox, at least once: a message leaves it when the server has taken it, so that one that was sent just
/// before the process died is sent again, under the same Message-ID and Idempotency-Key. What the server cannot take now is
/// tried again, ever later; what it refuses for good stays in the mailbox with its answer.
/// </summary>
internal sealed class OutboxSending(
    IDatabase database,
    ProviderOptions options,
    TimeProvider time,
    ILogger<OutboxSending> logger
) : BackgroundService
{
    public const string IdempotencyHeader = "Idempotency-Key";

    private const int AtOnce = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    // How long a process may take before another one takes its messages over.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                while (await SendSomeAsync(stoppingToken)) { }
            }
            catch (Exception error) when (DatabaseProblem.IsOne(error))
            {
                Log.MailCannotBeRead(logger, error);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> SendSomeAsync(CancellationToken stopping)
    {
        var entries = await ClaimAsync(stopping);
        if (entries.Count == 0)
        {
            return false;
        }

        using var client = new SmtpClient();
        foreach (var entry in entries)
        {
            var (outcome, problem) = await SendAsync(client, entry.Message, stopping);
            await SettleAsync(entry, outcome, problem);
        }

        return true;
    }

    private async Task<IReadOnlyList<OutboxEntry>> ClaimAsync(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        if (
            await database.ReadAsync(store => store.Outbox.ListDueAsync(now, 1), stopping)
            is not { Count: > 0 }
        )
        {
            return [];
        }

        var claimed = await database.WriteAsync<OutboxEntry[]>(
            async store =>
            {
                var due = await store.Outbox.ListDueAsync(now, AtOnce);
                foreach (var entry in due)
                {
                    await store.Outbox.PostponeAsync(entry, now + Lease, null);
                }

                return due.ToArray();
            },
            stopping
        );
        return claimed.Value;
    }

    private async Task<(Outcome Outcome, string? Problem)> SendAsync(
        SmtpClient client,
        StoredMessage stored,
        CancellationToken stopping
    )
    {
        using var message = stored.Write();
        message.Headers.Add(IdempotencyHeader, stored.Id);
        try
        {
            if (!client.IsConnected)
            {
                var server = options.Smtp!;
                await client.ConnectAsync(
                    server.Host,
                    server.Port,
                    SecureSocketOptions.StartTlsWhenAvailable,
                    stopping
                );
            }

            await client.SendAsync(message, stopping);
            return (Outcome.Sent, null);
        }
        catch (SmtpCommandException error) when ((int)error.StatusCode >= 500)
        {
            return (Outcome.Refused, error.Message);
        }
        catch (Exception error)
            when (error
                    is CommandException
                        or ProtocolException
                        or IOException
                        or System.Net.Sockets.SocketException
                        or SslHandshakeException
                        or ServiceNotAuthenticatedException
                        or ServiceNotConnectedException
                        or OperationCanceledException
            )
        {
            Log.MailIsNotSent(logger, stored.Id, options.Smtp!.Host, options.Smtp.Port, error);
            return (Outcome.Failed, error.Message);
        }
    }

    // Not to be cancelled: what was sent must not be sent again because the provider stops.
    private Task<Result<Done>> SettleAsync(OutboxEntry entry, Outcome outcome, string? problem)
    {
        var tried = entry with { Attempts = entry.Attempts + 1 };
        return database.WriteAsync<Done>(
            async store =>
            {
                await (
                    outcome switch
                    {
                        Outcome.Sent => store.Outbox.DeleteAsync(tried),
                        Outcome.Refused => store.Outbox.RefuseAsync(tried, problem!),
                        _ => store.Outbox.PostponeAsync(
                            tried,
                            time.GetUtcNow() + Delay(tried.Attempts),
                            problem
                        ),
                    }
                );
                return default(Done);
            },
            CancellationToken.None
        );
    }

    private static TimeSpan Delay(int attempts) =>
        TimeSpan.FromSeconds(
            Math.Min(LongestDelay.TotalSeconds, Math.Pow(2, Math.Min(attempts, 20)))
        );

    private enum Outcome
    {
        Sent,
        Failed,
        Refused,
    }
}
