using System.Security.Cryptography;

namespace ScimConformance.MockProvider.Accounts;

internal sealed class RandomIdSource : IIdSource
{
    public string NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        // RFC 9562 section 5.4: version 4 in the high nibble of octet 6, variant 10 in octet 8.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    public Secret NewSecret(int bytes) =>
        new(RandomNumberGenerator.GetHexString(bytes * 2, lowercase: true));
}
