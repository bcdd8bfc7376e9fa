using System.Net;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ScimConformance.MockProvider.AdminApi;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>Writes what the metadata of a route say into the OpenAPI document.</summary>
internal sealed class OperationWriter : IOpenApiOperationTransformer
{
    private const string Json = "application/json";
    private const string Errors = "Errors";

    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var description = metadata.OfType<OperationDescription>().Single();
        var permission = metadata.OfType<RequiredPermission>().SingleOrDefault();
        var document = context.Document!;
        operation.OperationId = description.Id;
        operation.Summary = description.Summary;
        operation.Description = Permission(permission);
        operation.Tags = new HashSet<OpenApiTagReference> { new(description.Tag, document) };
        operation.Security =
        [
            permission is null ? CallerSchemes.Control(document) : CallerSchemes.Admin(document),
        ];
        operation.Parameters = Parameters(context.Description.RelativePath ?? "", description);
        operation.RequestBody = description.Request is { } request
            ? new OpenApiRequestBody { Required = true, Content = Content(request, document) }
            : null;
        operation.Responses = Responses(description, permission, document);
        return Task.CompletedTask;
    }

    private static string? Permission(RequiredPermission? permission) =>
        permission switch
        {
            null => "Open when the provider was started with --control.",
            { AnyOf.Count: 0 } => "Takes no permission.",
            _ => $"Takes the permission {string.Join(" or ", permission.AnyOf)}.",
        };

    private static List<IOpenApiParameter> Parameters(
        string path,
        OperationDescription description
    ) =>
        [
            .. path.Split('/')
                .Where(segment => segment.StartsWith('{'))
                .Select(segment => new OpenApiParameter
                {
                    Name = segment.Trim('{', '}'),
                    In = ParameterLocation.Path,
                    Required = true,
                    Schema = Shape.Text(),
                }),
            .. description.Query.Select(parameter => new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Summary,
                Schema = Shape.Text(),
            }),
        ];

    private static OpenApiResponses Responses(
        OperationDescription description,
        RequiredPermission? permission,
        OpenApiDocument document
    )
    {
        var responses = new OpenApiResponses
        {
            [Text(description.Status)] = new OpenApiResponse
            {
                Description = Phrase(description.Status),
                Content = description.Answer is { } answer ? Content(answer, document) : null,
            },
        };
        foreach (var status in Refusals(description, permission))
        {
            responses[Text(status)] = new OpenApiResponse
            {
                Description = Phrase(status),
                Content = Content(Errors, document),
            };
        }

        return responses;
    }

    private static IEnumerable<int> Refusals(
        OperationDescription description,
        RequiredPermission? permission
    )
    {
        if (description.Request is not null || description.Query.Count > 0)
        {
            yield return StatusCodes.Status400BadRequest;
        }

        yield return StatusCodes.Status401Unauthorized;
        if (permission is { AnyOf.Count: > 0 })
        {
            yield return StatusCodes.Status403Forbidden;
        }

        yield return StatusCodes.Status404NotFound;
    }

    private static Dictionary<string, OpenApiMediaType> Content(
        string shape,
        OpenApiDocument document
    ) =>
        new(StringComparer.Ordinal)
        {
            [Json] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(shape, document) },
        };

    private static string Phrase(int status) => ((HttpStatusCode)status).ToString();

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
