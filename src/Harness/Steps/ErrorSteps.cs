using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Refusals, and what they say.</summary>
[Binding]
internal sealed class ErrorSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceDocuments documents,
    TargetModel model,
    EvidenceLog evidence
)
{
    private const int MostOperations = 5000;

    [When("^the client sends bad syntax, an unknown id and a userName that is taken$")]
    public async Task WhenProvoking()
    {
        var user = resources.Find("User");
        var users = model.EndpointOf("User");
        var taken = documents.Compose("User", """{ "userName": "{{User.userName}}" }""");
        story.Answered([
            await client.PostAsync("User", """{ "userName": """, "nobody"),
            await client.GetAsync($"{users}/{UnknownId.Near(user.Id)}?attributes=userName"),
            await client.PostAsync("User", taken.ToJsonString(JsonText.Plain), client.KeyOf(user)),
        ]);
    }

    [When("^the client sends one bulk operation more than the provider takes, all of them wrong$")]
    public async Task WhenTooMany()
    {
        var config = await client.GetAsync("ServiceProviderConfig");
        var most = Json.Whole(Json.At(Json.ObjectOf(config), "bulk", "maxOperations"));
        if (most is not (> 0 and <= MostOperations))
        {
            throw new NotApplicableException(
                $"bulk.maxOperations is {most}: no job of that size is sent.",
                config
            );
        }

        var operations = Enumerable
            .Range(0, most.Value + 1)
            .Select(n => new JsonObject
            {
                ["method"] = "POST",
                ["path"] = "/" + model.EndpointOf("User"),
                ["bulkId"] = $"b{n}",
                ["data"] = new JsonObject { ["schemas"] = new JsonArray(Urns.User) },
            });
        var job = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.BulkRequest),
            ["Operations"] = new JsonArray([.. operations]),
        };
        story.Answered(await client.SendAsync($"POST Bulk\n\n{job.ToJsonString(JsonText.Plain)}"));
    }

    [Then("^each refusal is in JSON$")]
    public void ThenJson() => Expect.That(story.Answers.Select(ErrorChecks.IsJson));

    [Then("^each refusal names the schema of errors$")]
    public void ThenSchema() => Judge(ErrorChecks.HasSchema);

    [Then("^each refusal has a status that is a string$")]
    public void ThenStatusText() => Judge(ErrorChecks.HasStatusText);

    [Then("^each refusal has the status that HTTP shows$")]
    public void ThenSameStatus() => Judge(ErrorChecks.AgreesWithHttp);

    [Then("^each refusal has a scimType that is defined, or none$")]
    public void ThenKeyword() => Judge(ErrorChecks.HasKnownKeyword);

    [Then("^each refusal has a detail for people, or none$")]
    public void ThenDetail() => Judge(ErrorChecks.HasSafeDetail);

    [Then("^the refusal, if it is a (\\d{3}), is an error message$")]
    public void ThenMessage(int status) =>
        Expect.That(
            story.Answer.Answer.Status == status
                ? ErrorChecks.IsMessage(story.Answer)
                : throw new NotApplicableException($"The answer is no {status}.", story.Answer)
        );

    [Then("^the refusal is an error message$")]
    public void ThenAnyMessage() => Expect.That(ErrorChecks.IsMessage(story.Answer));

    [Then("^the provider refuses the name as taken$")]
    public void ThenTaken() => Expect.That(ErrorChecks.IsClash(story.Answer));

    [Then("^no answer so far is a server error$")]
    public void ThenNothingBroke() =>
        Expect.That(evidence.Exchanges.Select(ErrorChecks.DoesNotBreak));

    [Then(
        "^the search is refused with (\\d{3}) and, if any, the scimType (\\w+), where the provider offers it$"
    )]
    public void ThenSearchRefused(int status, string keyword) =>
        Expect.That(
            story.Answer.Answer.Status is 404 or 405 or 501
                ? throw new NotApplicableException(
                    "Searching by POST is not offered there.",
                    story.Answer
                )
                : RefusalChecks.Refused(story.Answer, status, [keyword])
        );

    // An answer without a JSON body is the matter of another requirement; where none has one there is nothing to see.
    private void Judge(Func<Exchange, Discrepancy?> check) =>
        Expect.That(
            story.Answers.Any(answer => Json.ObjectOf(answer) is not null)
                ? story.Answers.Select(check)
                : throw new NotApplicableException("No refusal has a JSON body.", story.Answer)
        );
}
