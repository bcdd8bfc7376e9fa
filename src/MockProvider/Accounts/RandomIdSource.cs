using System.Security.Cryptography;

namespace ScimConformance.MockProvider.Accounts;

internal sealed class RandomIdSource(TimeProvider time) : IIdSource
{
    // RFC 9562 section 5.7: what is made later sorts later, so that indexes of ids grow at their end. 74 bits are random.
    public string NewId() => Guid.CreateVersion7(time.GetUtcNow()).ToString("D");

    public Secret NewSecret(int bytes) =>
        new(RandomNumberGenerator.GetHexString(bytes * 2, lowercase: true));
}
