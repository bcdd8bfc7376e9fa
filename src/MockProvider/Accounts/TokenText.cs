using System.Buffers.Binary;
using System.IO.Hashing;
using System.Numerics;
using System.Text;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// How a personal access token is written (DD-SA-10): <c>ddpat_ALIAS_SECRET</c> and a checksum, all in base 62, so that scanners
/// for leaked secrets know one when they see it. The alias is the token's id.
/// </summary>
internal static class TokenText
{
    public const string Prefix = "ddpat_";

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int ChecksumLength = 6;

    /// <summary>What may be shown of the token with this id at any time.</summary>
    public static string PublicPortion(string id) =>
        Prefix + Base62(Guid.ParseExact(id, "D").ToByteArray(bigEndian: true));

    /// <summary>The whole token; <paramref name="random"/> is the unguessable part, in hexadecimal.</summary>
    public static Secret Write(string id, Secret random)
    {
        var secret = Base62(Convert.FromHexString(random.Value));
        return new Secret($"{PublicPortion(id)}_{secret}{Checksum(secret)}");
    }

    private static string Checksum(string text)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(
            bytes,
            Crc32.HashToUInt32(Encoding.ASCII.GetBytes(text))
        );
        return Base62(bytes).PadLeft(ChecksumLength, Digits[0]);
    }

    private static string Base62(ReadOnlySpan<byte> bytes)
    {
        var rest = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var text = new StringBuilder();
        do
        {
            rest = BigInteger.DivRem(rest, Digits.Length, out var digit);
            text.Insert(0, Digits[(int)digit]);
        } while (!rest.IsZero);

        return text.ToString();
    }
}
