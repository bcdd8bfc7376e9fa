using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// Puts a slow hash in the place of a password before anything else sees the request (RFC 7643 section 4.1.1). It happens
/// outside of any transaction: nobody waits for another one's hash. Errors: invalidValue for one that is too short or too long.
/// </summary>
internal sealed class PasswordProtection(PasswordHashing passwords)
{
    private const string Password = "password";

    /// <summary>The body of a POST or PUT; the body that was given stays as it is.</summary>
    public Result<JsonObject> Protect(JsonObject body, ResourceType type, bool isOffered = true)
    {
        var name = body.Select(member => member.Key).FirstOrDefault(IsPassword);
        if (name is null || !Has(type) || JsonText.Of(body[name]) is not { } password)
        {
            return body;
        }

        var hash = isOffered ? passwords.Hash(password) : NotOffered();
        if (hash.IsError)
        {
            return hash.Error;
        }

        var safe = body.DeepClone().AsObject();
        safe[name] = hash.Value;
        return safe;
    }

    public Result<PatchRequest> Protect(PatchRequest request, ResourceType type, bool isOffered)
    {
        if (!Has(type))
        {
            return request;
        }

        var operations = new List<PatchOperation>();
        foreach (var operation in request.Operations)
        {
            var safe = Protect(operation, type, isOffered);
            if (safe.IsError)
            {
                return safe.Error with
                {
                    Detail = $"Operation {operations.Count + 1}: {safe.Error.Detail}",
                };
            }

            operations.Add(safe.Value);
        }

        return request with
        {
            Operations = operations,
        };
    }

    private Result<PatchOperation> Protect(
        PatchOperation operation,
        ResourceType type,
        bool isOffered
    )
    {
        if (operation.Path is null)
        {
            return operation.Value is JsonObject parts
                ? Protect(parts, type, isOffered)
                    .Then<JsonObject, PatchOperation>(safe => operation with { Value = safe })
                : operation;
        }

        return
            type.Resolve(operation.Path.Attribute) is { Extension: null } path
            && IsPassword(path.Attribute.Name)
            && JsonText.Of(operation.Value) is { } password
            ? (isOffered ? passwords.Hash(password) : NotOffered()).Then<string, PatchOperation>(
                hash => operation with { Value = hash }
            )
            : operation;
    }

    // Ruling N68: a password may be set on create in any case.
    private static Result<string> NotOffered() =>
        ScimError.Forbidden("This organization lets nobody change a password.");

    private static bool Has(ResourceType type) =>
        type.IsCoreSchema(SchemaUrns.User) && type.Schema.FindAttribute(Password) is not null;

    private static bool IsPassword(string name) =>
        string.Equals(name, Password, StringComparison.OrdinalIgnoreCase);
}
