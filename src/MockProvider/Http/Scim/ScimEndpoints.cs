using ScimConformance.MockProvider.Operations;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Resources of every type (RFC 7644 section 3.2): each endpoint binds, calls one operation, maps one result.</summary>
internal sealed class ScimEndpoints(
    CreateResource create,
    ReadResource read,
    QueryResources query,
    ReplaceResource replace,
    PatchResource patch,
    DeleteResource delete
)
{
    public async Task CreateAsync(HttpContext http) =>
        await ScimAnswer.WriteCreatedAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    JsonBody
                        .ReadAsync(http)
                        .ThenAsync(body =>
                            create.ExecuteAsync(
                                request.Organization,
                                request.Type,
                                body,
                                request.Shown,
                                request.Cancellation
                            )
                        )
                )
        );

    public async Task ReadAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    read.ExecuteAsync(
                        request.Organization,
                        request.Type,
                        request.Id,
                        request.Shown,
                        request.Cancellation
                    )
                )
        );

    public async Task QueryAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    QueryParameters
                        .Of(http, request.Shown)
                        .ThenAsync(parameters =>
                            query.ExecuteAsync(
                                request.Organization,
                                request.Type,
                                parameters,
                                request.Cancellation
                            )
                        )
                )
        );

    public async Task ReplaceAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    JsonBody
                        .ReadAsync(http)
                        .ThenAsync(body =>
                            replace.ExecuteAsync(
                                request.Organization,
                                request.Type,
                                request.Id,
                                body,
                                request.Shown,
                                request.Cancellation
                            )
                        )
                )
        );

    public async Task PatchAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    JsonBody
                        .ReadAsync(http)
                        .ThenAsync(body =>
                            patch.ExecuteAsync(
                                request.Organization,
                                request.Type,
                                request.Id,
                                body,
                                request.Shown,
                                request.Cancellation
                            )
                        )
                )
        );

    public async Task DeleteAsync(HttpContext http) =>
        await ScimAnswer.WriteEmptyAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    delete.ExecuteAsync(
                        request.Organization,
                        request.Type,
                        request.Id,
                        request.Cancellation
                    )
                )
        );
}
