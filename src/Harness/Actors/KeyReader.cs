using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>Takes a new application key out of the answer to its creation, the only one that ever shows it.</summary>
internal static class KeyReader
{
    /// <exception cref="SetUpFailedException">The answer holds no key.</exception>
    public static OwnedKey Read(Exchange exchange, SecretMask mask)
    {
        var data = Json.Member(Json.ObjectOf(exchange), "data");
        if (
            Json.Text(Json.Member(data, "id")) is not { } id
            || Json.Text(Json.At(data, "attributes", "key")) is not { } secret
        )
        {
            throw new SetUpFailedException(
                SetUpOperation.MakeApplicationKey,
                "Making an application key",
                exchange
            );
        }

        mask.Add(secret);
        return new OwnedKey(id, Json.Text(Json.At(data, "attributes", "name")) ?? "", secret);
    }
}
