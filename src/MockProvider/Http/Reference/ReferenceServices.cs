namespace ScimConformance.MockProvider.Http.Reference;

internal static class ReferenceServices
{
    public const string Document = "v1";

    public static void AddReference(this IServiceCollection services) =>
        services.AddOpenApi(
            Document,
            options =>
            {
                options.AddOperationTransformer<OperationWriter>();
                options.AddDocumentTransformer<DocumentWriter>();
            }
        );
}
