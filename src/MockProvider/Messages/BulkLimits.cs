using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Messages;

/// <summary>
/// What one bulk request may hold (RFC 7644 section 3.7.4): the number of operations and the bytes of the body. Exactly the
/// limit is allowed; the refusal of more is 413 and names the limit as ServiceProviderConfig does.
/// </summary>
internal sealed record BulkLimits(int MaxOperations, int MaxPayloadSize)
{
    public ScimError TooManyOperations(int count) =>
        ScimError.PayloadTooLarge(
            $"The bulk request has {count} operations; maxOperations is {MaxOperations}."
        );

    public ScimError TooLarge() =>
        ScimError.PayloadTooLarge(
            $"The bulk request is larger than maxPayloadSize, which is {MaxPayloadSize} bytes."
        );
}
