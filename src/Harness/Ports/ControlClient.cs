using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>
/// The reference provider's /control/v1: what no product documents, and a test cannot do without. The first
/// refused call ends what asked for it with the provider's own words.
/// </summary>
internal sealed class ControlClient(
    HttpExchanger http,
    Uri controlBase,
    Credential key,
    SecretMask mask
)
{
    /// <summary>Creates an organization from options (spec/organization-options.schema.json).</summary>
    public async Task<ControlledOrganization> CreateOrganizationAsync(
        EvidenceLog evidence,
        JsonObject options,
        CancellationToken cancellation
    )
    {
        var created = Json.ObjectOf(
            await CallAsync(evidence, HttpMethod.Post, "organizations", options, cancellation)
        );
        string Required(params ReadOnlySpan<string> path) =>
            Json.Text(Json.At(created, path))
            ?? throw new TargetUnusableException(
                $"{controlBase}organizations answered without the members of its contract."
            );

        var apiKey = Secret(Required("apiKey"));
        return new ControlledOrganization(
            Required("id"),
            Required("name"),
            Required("administrator", "id"),
            Credential.AdminKeys(apiKey, Secret(Required("administrator", "applicationKey"))),
            Credential.Bearer(Secret(Required("serviceAccount", "applicationKey")))
        );
    }

    /// <summary>Every organization's id by its name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OrganizationsAsync(
        EvidenceLog evidence,
        CancellationToken cancellation
    )
    {
        var list = Json.ObjectOf(
            await CallAsync(evidence, HttpMethod.Get, "organizations", body: null, cancellation)
        );
        return Json.Items(Json.Member(list, "organizations"))
            .Select(o =>
                (Id: Json.Text(Json.Member(o, "id")), Name: Json.Text(Json.Member(o, "name")))
            )
            .Where(o => o is { Id: not null, Name: not null })
            .ToDictionary(o => o.Name!, o => o.Id!, StringComparer.Ordinal);
    }

    public Task DeleteOrganizationAsync(
        EvidenceLog evidence,
        string id,
        CancellationToken cancellation
    ) => CallAsync(evidence, HttpMethod.Delete, $"organizations/{id}", body: null, cancellation);

    /// <summary>The deviations that the provider can be told to show.</summary>
    public async Task<IReadOnlyList<DeviationInfo>> DeviationsAsync(
        EvidenceLog evidence,
        CancellationToken cancellation
    )
    {
        var list = Json.ObjectOf(
            await CallAsync(evidence, HttpMethod.Get, "deviations", body: null, cancellation)
        );
        return
        [
            .. Json.Items(Json.Member(list, "deviations"))
                .Select(d => new DeviationInfo(
                    Json.Text(Json.Member(d, "id"))!,
                    Json.Text(Json.Member(d, "sentence"))!,
                    Json.Text(Json.Member(d, "requirement"))!
                )),
        ];
    }

    /// <summary>A call whose refusal is an answer too.</summary>
    public Task<Exchange> TryAsync(
        EvidenceLog evidence,
        HttpMethod method,
        string path,
        JsonObject? body,
        CancellationToken cancellation
    ) =>
        http.SendAsync(
            evidence,
            Channel.Control,
            method,
            new Uri(controlBase, path),
            key,
            body is null ? null : RequestContent.Json(body.ToJsonString(JsonText.Plain)),
            cancellation
        );

    /// <summary>A call that has to work.</summary>
    /// <exception cref="TargetUnusableException">It did not.</exception>
    public async Task<Exchange> CallAsync(
        EvidenceLog evidence,
        HttpMethod method,
        string path,
        JsonObject? body,
        CancellationToken cancellation
    )
    {
        var exchange = await TryAsync(evidence, method, path, body, cancellation);
        return exchange.Answer.Status switch
        {
            >= 200 and < 300 => exchange,
            401 => throw new TargetUnusableException(
                $"{controlBase} refused the control key (401): SCIM_CONTROL_KEY must be the provider's MOCKPROVIDER_CONTROL_KEY."
            ),
            404 when path is "organizations" or "deviations" => throw new TargetUnusableException(
                $"{controlBase} is not there (404): start the provider with --control."
            ),
            var status => throw new TargetUnusableException(
                $"{method} {exchange.Request.Url} was answered with {status}: {exchange.Answer.Body}"
            ),
        };
    }

    private string Secret(string value)
    {
        mask.Add(value);
        return value;
    }
}
