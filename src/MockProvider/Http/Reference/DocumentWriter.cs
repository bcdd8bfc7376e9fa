using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>What the OpenAPI document says of the whole: where it is served, how callers are known, and the bodies.</summary>
internal sealed class DocumentWriter(ProviderAddress address) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Reference provider",
            Version = ReferenceServices.Document,
            Description =
                "The documented admin API, and the control API of the provider. SCIM itself describes what it offers at /api/v2/scim/Schemas.",
        };
        document.Servers = [new OpenApiServer { Url = address.Root.AbsoluteUri.TrimEnd('/') }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = CallerSchemes.All();
        document.Components.Schemas = Shapes.All(document);
        document.Tags = TagsOf(document);
        return Task.CompletedTask;
    }

    // The explorer of ASP.NET adds one for each class that serves.
    private static HashSet<OpenApiTag> TagsOf(OpenApiDocument document) =>
        [
            .. document
                .Paths.Values.SelectMany(path => path.Operations ?? [])
                .SelectMany(operation =>
                    operation.Value.Tags ?? Enumerable.Empty<OpenApiTagReference>()
                )
                .Select(tag => tag.Reference.Id)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(name => new OpenApiTag { Name = name }),
        ];
}
