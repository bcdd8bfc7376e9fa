using ScimConformance.MockProvider.Errors;
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
                    JsonBody.ReadAsync(http).ThenAsync(body => create.ExecuteAsync(request, body))
                )
        );

    public async Task ReadAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await ScimRequest
                .Of(http)
                .Then(request => Unfiltered(http, request))
                .ThenAsync(read.ExecuteAsync)
        );

    public async Task QueryAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    QueryParameters
                        .Of(http)
                        .ThenAsync(asked => query.ExecuteAsync(request, [request.Type], asked))
                )
        );

    public async Task SearchAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    SearchBody
                        .ReadAsync(http)
                        .ThenAsync(asked =>
                            query.ExecuteAsync(
                                request with
                                {
                                    Shown = asked.Shown,
                                },
                                [request.Type],
                                asked.Query
                            )
                        )
                )
        );

    public async Task QueryAllAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await RootRequest
                .Of(http)
                .ThenAsync(request =>
                    QueryParameters
                        .Of(http)
                        .ThenAsync(asked =>
                            query.ExecuteAsync(request, RootRequest.TypesOf(http), asked)
                        )
                )
        );

    public async Task SearchAllAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await RootRequest
                .Of(http)
                .ThenAsync(request =>
                    SearchBody
                        .ReadAsync(http)
                        .ThenAsync(asked =>
                            query.ExecuteAsync(
                                request with
                                {
                                    Shown = asked.Shown,
                                },
                                RootRequest.TypesOf(http),
                                asked.Query
                            )
                        )
                )
        );

    public async Task ReplaceAsync(HttpContext http) =>
        await ScimAnswer.WriteReplacedAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    JsonBody.ReadAsync(http).ThenAsync(body => replace.ExecuteAsync(request, body))
                )
        );

    public async Task PatchAsync(HttpContext http) =>
        await ScimAnswer.WritePatchedAsync(
            http,
            await ScimRequest
                .Of(http)
                .ThenAsync(request =>
                    JsonBody.ReadAsync(http).ThenAsync(body => patch.ExecuteAsync(request, body))
                )
        );

    public async Task DeleteAsync(HttpContext http) =>
        await ScimAnswer.WriteEmptyAsync(
            http,
            await ScimRequest.Of(http).ThenAsync(delete.ExecuteAsync)
        );

    // Ruling N27
    private static Result<ResourceRequest> Unfiltered(HttpContext http, ResourceRequest request) =>
        request.Organization.Options.Choices.RefusesFilterOnResource
        && http.Request.Query.ContainsKey("filter")
            ? ScimError.InvalidFilter("A filter is for lists; this is one resource.")
            : request;
}
