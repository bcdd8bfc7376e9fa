namespace ScimConformance.MockProvider.AdminApi;

internal static class KeyOwner
{
    public static string Of(AdminRequest request) =>
        request.Id.Length > 0 ? request.Id : request.Caller.Account.Id;
}
