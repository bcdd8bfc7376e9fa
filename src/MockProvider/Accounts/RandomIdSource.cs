using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ScimConformance.MockProvider.Accounts;

internal sealed class RandomIdSource(TimeProvider time) : IIdSource
{
    // Crockford's base 32: nothing that is mistaken for something else when read aloud. 60 bits.
    private const string ShortAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int ShortLength = 12;

    private const int StepsPerMillisecond = 4096;
    private long _last;

    // RFC 9562 sections 5.7 and 6.2 (method 3): 48 bits of milliseconds, 12 bits of their fraction, 62 random bits. No two
    // ids of a process share their first 60 bits, so that what is made later sorts later and indexes of ids grow at their end.
    public string NewId()
    {
        var step = NextStep();
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[8..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes, step / StepsPerMillisecond << 16);
        BinaryPrimitives.WriteInt16BigEndian(
            bytes[6..],
            (short)(0x7000 | (step % StepsPerMillisecond))
        );
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    public string NewShortId() => RandomNumberGenerator.GetString(ShortAlphabet, ShortLength);

    public Secret NewSecret(int bytes) =>
        new(RandomNumberGenerator.GetHexString(bytes * 2, lowercase: true));

    private long NextStep()
    {
        var ticks = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks;
        var now =
            (ticks / TimeSpan.TicksPerMillisecond * StepsPerMillisecond)
            + (
                ticks
                % TimeSpan.TicksPerMillisecond
                * StepsPerMillisecond
                / TimeSpan.TicksPerMillisecond
            );
        long last;
        long next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(now, last + 1);
        } while (Interlocked.CompareExchange(ref _last, next, last) != last);

        return next;
    }
}
