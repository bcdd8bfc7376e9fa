using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Values that may come back in another form: addresses, numbers, certificates, names; and passwords, which never do.</summary>
[Binding]
internal sealed class FormSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    Placeholders placeholders,
    EvidenceLog evidence
)
{
    [Then("^blanks apart, the stored (User)'s (\\S+) is as sent$")]
    public async Task ThenSame(string words, string path) =>
        await CompareAsync(
            words,
            path,
            (shown, sent) => FormChecks.IsSameText(shown, path, sent, ignoreCase: false)
        );

    [Then("^blanks and capitals apart, the stored (User)'s (\\S+) is as sent$")]
    public async Task ThenSimilar(string words, string path) =>
        await CompareAsync(
            words,
            path,
            (shown, sent) => FormChecks.IsSameText(shown, path, sent, ignoreCase: true)
        );

    [Then("^the digits of the stored (User)'s (\\S+) are as sent$")]
    public async Task ThenDigits(string words, string path)
    {
        if (resources.Find(words).GivenId is not null)
        {
            await CompareAsync(
                words,
                path,
                (shown, sent) => FormChecks.HasSameDigits(shown, path, sent)
            );
        }
    }

    [Then("^the mailbox of the stored (User)'s (\\S+) is as sent$")]
    public async Task ThenMailbox(string words, string path) =>
        await CompareAsync(
            words,
            path,
            (shown, sent) => FormChecks.IsSameMailbox(shown, path, sent)
        );

    [Then("^(?:if that was taken, )?the certificate of the stored User is \"(.+)\"$")]
    public async Task ThenCertificate(string text)
    {
        if (await RetrievedAsync() is { } shown)
        {
            Expect.That(FormChecks.HasCertificate(shown, placeholders.Fill(text)));
        }
    }

    [Then("^if that was taken, each certificate of the stored User is one$")]
    public async Task ThenSingle()
    {
        if (await RetrievedAsync() is { } shown)
        {
            Expect.That(FormChecks.AreSingleCertificates(shown));
        }
    }

    [Then("^the whole name in the answer, if any, holds \"(.+)\" and \"(.+)\"$")]
    public void ThenNameHolds(string one, string other) =>
        Expect.That(FormChecks.NameHolds(story.Answer, [one, other], expected: true));

    [Then("^the whole name in the answer, if any, does not hold \"(.+)\"$")]
    public void ThenNameLacks(string text) =>
        Expect.That(FormChecks.NameHolds(story.Answer, [text], expected: false));

    [Then("^no answer shows a password$")]
    public async Task ThenNoPassword()
    {
        _ = await RetrievedAsync();
        Expect.That(FormChecks.ShowNoPassword(evidence.Exchanges));
    }

    private async Task CompareAsync(
        string words,
        string path,
        Func<Exchange, string, Discrepancy?> compare
    )
    {
        var resource = resources.Find(words);
        var sent = Json.Text(ResourcePath.First(resource.Sent, path)) ?? "";
        Expect.That(compare(await client.RetrieveAsync(resource), sent));
    }

    private async Task<Exchange?> RetrievedAsync() =>
        resources.Find("User") is { GivenId: not null } user
            ? await client.RetrieveAsync(user)
            : null;
}
